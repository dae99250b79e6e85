// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/account.h"
#include "models/domain/entries.h"
#include "models/domain/kind.h"
#include "models/workspace/views.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Saved views: named filters that live in the workspace and in its journal.
class TestViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"v.tamiz"_s));
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void savedAgainUnderTheSameNameReplacesTheFilter()
    {
        QVERIFY(save(u"Bicis"_s, u"tag:movilidad  \"carril bici\""_s));
        QVERIFY(save(u"bicis"_s, u"tag:movilidad"_s));
        QCOMPARE(lines(), QStringList{u"Bicis = tag:movilidad"_s});
        QVERIFY(m_workspace->undo());
        QCOMPARE(lines(), QStringList{u"Bicis = tag:movilidad \"carril bici\""_s});
        QVERIFY(m_workspace->undo());
        QCOMPARE(lines(), QStringList());
        QVERIFY(m_workspace->redo());
        QCOMPARE(lines(), QStringList{u"Bicis = tag:movilidad \"carril bici\""_s});
    }

    void theSameAgainIsNoOperation()
    {
        QVERIFY(save(u"Todo"_s, {}));
        const auto again = save(u"Todo"_s, {});
        QVERIFY(again);
        QCOMPARE(again->id, 0);
        QCOMPARE(lines(), QStringList{u"Todo = "_s});
    }

    void renamedAndRemoved()
    {
        QVERIFY(save(u"uno"_s, u"becas"_s));
        QVERIFY(save(u"dos"_s, u"agua"_s));
        const auto views = savedViews(m_workspace->store());
        QCOMPARE(views->size(), 2);
        const ViewEntry dos = views->first();
        QVERIFY(!renameView(m_workspace->store(), dos.id, u"UNO"_s, m_workspace->actor()));
        QVERIFY(renameView(m_workspace->store(), dos.id, u"tres"_s, m_workspace->actor()));
        QCOMPARE(lines(), (QStringList{u"tres = agua"_s, u"uno = becas"_s}));
        QVERIFY(removeView(m_workspace->store(), dos.id, m_workspace->actor()));
        QCOMPARE(lines(), QStringList{u"uno = becas"_s});
        QVERIFY(!removeView(m_workspace->store(), dos.id, m_workspace->actor()));
    }

    void whatCannotBeReadIsRefusedWithThePlace()
    {
        QVERIFY(!save(u"  "_s, u"becas"_s));
        const auto refused = save(u"rota"_s, u"becas (agua"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"character 7"_s), qPrintable(refused.error().message));
        QVERIFY(lines().isEmpty());
    }

    void asTextAndBack_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::newRow("name and filter")
            << u"Bicis = tag:movilidad bici*"_s << u"Bicis"_s << u"tag:movilidad bici*"_s;
        QTest::newRow("a filter alone")
            << u" region:\"Nuevo León\" "_s << QString() << u"region:\"Nuevo León\""_s;
        QTest::newRow("everything") << u"Todo = "_s << u"Todo"_s << QString();
    }
    void asTextAndBack()
    {
        QFETCH(QString, line);
        const ViewEntry view = viewFromLine(line);
        QTEST(view.name, "name");
        QTEST(view.filter, "filter");
    }

    void undoSpeaksWithinASentence()
    {
        QVERIFY(save(u"Bicis"_s, u"bici*"_s));
        QCOMPARE(m_workspace->undoText(), u"saving the view Bicis"_s);
    }

    void theActorHasANameWithoutAnEnvironment()
    {
        const QByteArray user = qgetenv("USER"), log = qgetenv("LOGNAME"), name = qgetenv("USERNAME");
        for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
            qunsetenv(variable);
        const QString known = accountName();
        qputenv("USER", user);
        qputenv("LOGNAME", log);
        qputenv("USERNAME", name);
        QVERIFY(!known.isEmpty());
        QVERIFY(known != u"?"_s);
        QVERIFY(known != u"unknown"_s);
    }

private:
    Result<Operation> save(const QString &name, const QString &filter)
    {
        return m_workspace->perform([&](Store &store, const Progress &) {
            return saveView(store, name, filter, m_workspace->actor());
        });
    }
    QStringList lines() const
    {
        QStringList list;
        const auto views = savedViews(m_workspace->store());
        for (qsizetype i = 0; views && i < views->size(); ++i)
            list << toLine(views->at(i));
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
