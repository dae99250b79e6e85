// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/charts/chartsarea.h"
#include "ui/charts/crosstablemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Thirty invented people in two camps on eight statements, as a Polis export.
QString writePolis(const QString &folder)
{
    const QDir dir(folder);
    QFile comments(dir.filePath(u"comments.csv"_s)), votes(dir.filePath(u"votes.csv"_s)),
        summary(dir.filePath(u"summary.csv"_s));
    if (!comments.open(QIODevice::WriteOnly) || !votes.open(QIODevice::WriteOnly) ||
        !summary.open(QIODevice::WriteOnly))
        return {};
    summary.write("topic,Plazas\nurl,https://example.org/plazas\nvoters,30\n");
    comments.write("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
    votes.write("timestamp,datetime,comment-id,voter-id,vote\n");
    for (int s = 0; s < 8; ++s)
        comments.write(QByteArray("1500000000000,Fri,") + QByteArray::number(s) + ",0,10,10,1,Enunciado " +
                       QByteArray::number(s) + '\n');
    for (int person = 0; person < 30; ++person) {
        for (int s = 0; s < 8; ++s) {
            const int value = s == person % 8 ? 0 : (s < 4) == (person < 20) ? 1 : -1;
            votes.write("1500000000000,Fri," + QByteArray::number(s) + ',' + QByteArray::number(person) +
                        ',' + QByteArray::number(value) + '\n');
        }
    }
    return folder;
}

} // namespace

class ChartsAreaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrossTableFiltersByItsCells()
    {
        QTemporaryDir folder;
        const auto workspace = fixture::makeWorkspace(folder.path());
        QVERIFY(workspace);
        ChartsArea area(*workspace, m_dialogs);
        area.resize(900, 500);
        area.show();
        area.setCurrentIndex(1);
        auto *view = area.currentWidget()->findChild<QTableView *>();
        auto *model = qobject_cast<CrossTableModel *>(view->model());
        QVERIFY(model);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->table().counts.total, 6);
        QCOMPARE(model->data(model->index(0, 1), Qt::DisplayRole).toString(), u"2"_s); // movilidad in Jalisco

        view->setFocus();
        view->setCurrentIndex(model->index(0, 1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(workspace->selection().count(), 2u);
        QCOMPARE(model->table().counts.total, 2);
        QVERIFY(workspace->setFilter({}));

        m_dialogs.path = folder.filePath(u"tabla.csv"_s);
        auto *save = area.currentWidget()->findChild<QPushButton *>();
        QTest::keyClick(save, Qt::Key_Space);
        QFile saved(m_dialogs.path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(!saved.readAll().contains(",2,")); // small numbers stay here
        auto *published = area.currentWidget()->findChild<QCheckBox *>();
        QTest::keyClick(published, Qt::Key_Space);
        QVERIFY(model->table().hidden.count() > 0);
    }

    void peopleAreGroupedByAKey()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"plazas"_s));
        const QString source = writePolis(folder.filePath(u"plazas"_s));
        auto workspace = Workspace::create(folder.filePath(u"p.tamiz"_s));
        QVERIFY(workspace);
        QVERIFY(fixture::importFile(**workspace, source));
        ChartsArea area(**workspace, m_dialogs);
        area.resize(900, 500);
        area.show();
        area.setCurrentIndex(3);
        auto *view = area.currentWidget()->findChild<QTreeView *>();
        auto *find = area.currentWidget()->findChild<QPushButton *>();
        QTRY_VERIFY(find->isEnabled());
        find->setFocus();
        QTest::keyClick(find, Qt::Key_Space);
        QTRY_COMPARE(view->model()->rowCount(), 4); // two groups, what unites, what divides
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->index(0, 1).data().toString().section(u' ', 0, 0), u"20"_s);
        QVERIFY(view->model()->rowCount(view->model()->index(0, 0)) > 0);
    }

    void aPopulationIsLoadedAndKept()
    {
        QTemporaryDir folder;
        const auto workspace = fixture::makeWorkspace(folder.path());
        m_dialogs.path = folder.filePath(u"poblacion.csv"_s);
        const auto write = [&](const QByteArray &lines) {
            QFile file(m_dialogs.path);
            return file.open(QIODevice::WriteOnly) && file.write("field,value,population\n" + lines) > 0;
        };
        QVERIFY(write("region,Jalisco,8348151\nregion,Puebla,6583278\nregion,Colima,731391\n"));
        ChartsArea area(*workspace, m_dialogs);
        area.resize(900, 500);
        area.show();
        area.setCurrentIndex(2);
        auto *view = area.currentWidget()->findChild<QTableView *>();
        QVERIFY(!view->isVisible());
        QTest::keyClick(area.currentWidget()->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), 3);
        QCOMPARE(view->model()->index(2, 1).data().toString(), u"Colima"_s);

        QTest::keyClick(area.currentWidget()->findChildren<QPushButton *>().at(1), Qt::Key_Space); // save
        QFile saved(m_dialogs.path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray table = saved.readAll();
        QVERIFY2(table.contains("Colima,0,731391,0,0,"), table.constData());
        QVERIFY(table.contains("4.67")); // the share of Colima, not rounded to a whole number

        ChartsArea again(*workspace, m_dialogs); // as after closing
        again.show();
        again.setCurrentIndex(2);
        QVERIFY(again.currentWidget()->findChild<QTableView *>()->isVisible());

        QVERIFY(write("region,Jalisco,many\n"));
        QTest::keyClick(area.currentWidget()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(view->model()->rowCount(), 3); // the one before stays

        QVERIFY(write("region,Jalisco,8348151\nregion,Puebla,6583278\n"));
        QTest::keyClick(area.currentWidget()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(workspace->undo()); // loading is in the journal, as all is
        QCOMPARE(view->model()->rowCount(), 3);
        QVERIFY(workspace->undo());
        QVERIFY(!view->isVisible());
    }

    void withoutVotesThePageSaysWhatToDo()
    {
        QTemporaryDir folder;
        const auto workspace = fixture::makeWorkspace(folder.path());
        ChartsArea area(*workspace, m_dialogs);
        area.show();
        area.setCurrentIndex(3);
        QVERIFY(!area.currentWidget()->findChild<QTreeView *>()->isVisible());
        QVERIFY(!area.currentWidget()->findChild<QPushButton *>()->isEnabled());
    }

private:
    fixture::FakeDialogs m_dialogs;
};

QTEST_MAIN(ChartsAreaTest)
#include "tst_chartsarea.moc"
