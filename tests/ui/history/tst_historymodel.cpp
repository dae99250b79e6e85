// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tamiz;
using namespace Qt::StringLiterals;

class TestHistoryModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = fixture::makeWorkspace(m_folder->path());
        QVERIFY(m_workspace);
    }

    void newestFirstAndUndoneInWords()
    {
        tag(u"movilidad"_s);
        QVERIFY(m_workspace->undo());
        HistoryModel model(m_workspace->store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(verbs(model), (QStringList{u"undo"_s, u"tag"_s, u"import"_s}));
        QVERIFY(model.isUndone(1));
        QCOMPARE(model.index(1, HistoryModel::Undone).data().toString(), u"undone"_s);
        QVERIFY(model.index(2, HistoryModel::Undone).data().toString().isEmpty());
    }

    void readsByPages()
    {
        for (int index = 0; index < 230; ++index)
            tag(u"t%1"_s.arg(index));
        HistoryModel model(m_workspace->store());
        // No model tester here: it fetches more by itself.
        QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::PageSize));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 231);
        QVERIFY(!model.canFetchMore({}));
    }

    void findsByWordsAndVerb()
    {
        tag(u"movilidad"_s);
        tag(u"parques"_s);
        HistoryModel model(m_workspace->store());
        model.setLookedFor(u"PARQUES"_s, {});
        QCOMPARE(model.rowCount(), 1);
        model.setLookedFor({}, u"tag"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setLookedFor(u"nothing like it"_s, u"tag"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void takesBackOneEntryAlone()
    {
        tag(u"movilidad"_s);
        tag(u"parques"_s);
        fixture::FakeDialogs dialogs;
        HistoryPage page(*m_workspace, dialogs);
        auto *view = page.findChild<QTableView *>();
        view->selectRow(1); // movilidad
        const auto buttons = page.findChildren<QPushButton *>();
        const auto revert = std::ranges::find_if(
            buttons, [](QPushButton *b) { return b->text().startsWith(u"Take back"_s); });
        QVERIFY((*revert)->isEnabled());
        (*revert)->click();
        QCOMPARE(dialogs.questions.size(), 1);
        QVERIFY(dialogs.questions.first().contains(u"movilidad"_s));
        qint64 tagged = 0;
        for (const TagEntry &entry : m_workspace->columns().tags())
            tagged += static_cast<qint64>(m_workspace->columns().tagRows(entry.id).count());
        QCOMPARE(tagged, 6); // parques is still on all six
    }

private:
    void tag(const QString &path)
    {
        const auto done = m_workspace->perform([this, path](Store &store, const Progress &) {
            const auto ids = m_workspace->columns().idsOf(m_workspace->columns().live());
            return addTag(store, path, ids, m_workspace->actor());
        });
        QVERIFY(done);
    }

    static QStringList verbs(const HistoryModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, 0).data(HistoryModel::VerbRole).toString());
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
