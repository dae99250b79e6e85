// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupkeys.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestPopupKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenMenuHasTheKeys()
    {
        QWidget list;
        list.setFocusPolicy(Qt::StrongFocus);
        auto *tag = new QAction(&list);
        tag->setShortcut(Qt::Key_2);
        tag->setShortcutContext(Qt::WidgetShortcut);
        list.addAction(tag);
        int tagged = 0, hidden = 0;
        connect(tag, &QAction::triggered, &list, [&] { ++tagged; });
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        const PopupKeys keys(&list);

        QMenu reasons(&list);
        reasons.addAction(u"&1 spam"_s);
        connect(reasons.addAction(u"&2 insult"_s), &QAction::triggered, &list, [&] { ++hidden; });
        reasons.popup(list.mapToGlobal(QPoint(0, 0)));
        QTRY_VERIFY(reasons.isVisible());
        QTest::keyClick(&list, Qt::Key_2); // the window with the focus is asked for shortcuts first
        QCOMPARE(tagged, 0);
        QTest::keyClick(&reasons, Qt::Key_2);
        QCOMPARE(hidden, 1);

        QTRY_VERIFY(!reasons.isVisible());
        QTest::keyClick(&list, Qt::Key_2);
        QCOMPARE(tagged, 1); // the list has them again
        QCOMPARE(hidden, 1);
    }
};

QTEST_MAIN(TestPopupKeys)
#include "tst_popupkeys.moc"
