// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/days.h"
#include "models/import/preset.h"
#include "models/storage/rows.h"
#include "models/workspace/journalwords.h"
#include "tests/ui/fixture.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/history/revertpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
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

    void saysInWordsHowItCameAbout_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("words");
        QTest::newRow("a person") << u"tag"_s << u"by hand"_s << u"by hand"_s;
        QTest::newRow("undo is a person's doing") << u"undo"_s << u"journal"_s << u"by hand"_s;
        QTest::newRow("themes") << u"themes"_s << u"themes/4"_s << u"search for themes, version 4"_s;
        QTest::newRow("families") << u"families"_s << u"families/2"_s << u"search for similar texts, version 2"_s;
        QTest::newRow("recipe") << u"tag"_s << u"tamiz-recipe/1"_s << u"recipe, version 1"_s;
        QTest::newRow("platform") << u"import"_s << u"decidim-proposals"_s
                                  << presetNamed(u"decidim-proposals"_s)->title();
        QTest::newRow("any table") << u"import"_s << u"csv"_s << u"any table"_s;
        QTest::newRow("of a later version") << u"sieve"_s << u"sieve/9"_s << u"sieve/9"_s;
    }

    void saysInWordsHowItCameAbout()
    {
        QFETCH(QString, verb);
        QFETCH(QString, method);
        Operation operation;
        operation.verb = verb;
        operation.method = method;
        QTEST(methodWords(operation), "words");
    }

    void takesTheDaysItShows_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Spain") << QLocale(u"es_ES"_s) << u"7/3/2026"_s;
        QTest::newRow("United States") << QLocale(u"en_US"_s) << u"3/7/2026"_s;
        QTest::newRow("Brazil") << QLocale(u"pt_BR"_s) << u"07/03/2026"_s;
        QTest::newRow("France") << QLocale(u"fr_FR"_s) << u"07/03/2026"_s;
    }

    void takesTheDaysItShows()
    {
        QFETCH(QLocale, locale);
        const QDate day(2026, 3, 7), today(2026, 11, 26);
        QTEST(dayText(day, locale), "shown");
        QCOMPARE(readDay(dayText(day, locale), today, locale), day);
        QCOMPARE(readDay(locale.toString(day, QLocale::ShortFormat), today, locale), day); // two digits of the year
        QCOMPARE(readDay(u" 2026-03-07 "_s, today, locale), day);
        QVERIFY(momentText(QDateTime(day, QTime(9, 30)), locale).startsWith(dayText(day, locale) + u' '));
        QVERIFY(!readDay(u"30/30/2026"_s, today, locale).isValid());
        QVERIFY(!readDay(u"yesterday"_s, today, locale).isValid());
        tag(u"movilidad"_s);
        HistoryModel model(m_workspace->store());
        HistoryFilter filter;
        const QString when = model.index(0, HistoryModel::When).data().toString();
        filter.findChildren<QLineEdit *>().at(1)->setText(when.section(u' ', 0, -2));
        QVERIFY2(filter.complaint().isEmpty(), qPrintable(filter.complaint()));
        QCOMPARE(filter.filter().since, QDate::currentDate().startOfDay());
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

    void findsByWordsVerbPersonAndDay()
    {
        tag(u"movilidad"_s);
        tag(u"educación"_s);
        HistoryModel model(m_workspace->store());
        const auto rows = [&model](const JournalFilter &filter, const QString &words = {}) {
            model.setLookedFor(filter, words);
            return model.rowCount();
        };
        QCOMPARE(rows({}, u"EDUCACION"_s), 1);
        QCOMPARE(rows({}, u"educacion como"_s), 0);
        QCOMPARE(rows({.verbs = {u"tag"_s}}), 2);
        QCOMPARE(rows({.verbs = {u"tag"_s, u"import"_s}}), 3);
        QCOMPARE(rows({.verbs = {u"tag"_s}}, u"nothing like it"_s), 0);
        QCOMPARE(rows({.actor = m_workspace->actor().name}), 3);
        QCOMPARE(rows({.actor = u"someone else"_s}), 0);
        QCOMPARE(rows({.actorKind = ActorKind::Model}), 0);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(rows({.since = now.addDays(-1), .until = now.addDays(1)}), 3);
        QCOMPARE(rows({.until = now.addDays(-1)}), 0);
    }

    void theFilterOffersWhatThereIsAndComplainsInWords()
    {
        tag(u"movilidad"_s);
        HistoryFilter filter;
        filter.offer(*readJournalNames(m_workspace->store()));
        const auto choices = filter.findChildren<QComboBox *>();
        const auto groups = std::ranges::find_if(choices, [](const QComboBox *box) {
            return box->findData(u"tags"_s) > 0 && box->findData(u"answers"_s) < 0;
        });
        QVERIFY(groups != choices.end());
        (*groups)->setCurrentIndex((*groups)->findData(u"tags"_s));
        QCOMPARE(filter.filter().verbs, QStringList{u"tag"_s});
        const auto fields = filter.findChildren<QLineEdit *>();
        fields.at(1)->setText(u"2016-02-30"_s);
        QVERIFY(filter.complaint().contains(u"2016-02-30"_s));
        fields.at(1)->setText(u"2016-02-28"_s);
        QVERIFY(filter.complaint().isEmpty());
        QCOMPARE(filter.filter().since, QDate(2016, 2, 28).startOfDay());
        filter.clear();
        QVERIFY(filter.filter().isEmpty());
    }

    void saysWhatTakingBackWouldTouchAndWhatStays()
    {
        tag(u"movilidad"_s);
        const auto ids = m_workspace->columns().idsOf(m_workspace->columns().live());
        QVERIFY(m_workspace->perform([&](Store &store, const Progress &) {
            return removeTag(store, u"movilidad"_s, std::span(ids).first(2), m_workspace->actor());
        }));
        fixture::FakeDialogs dialogs;
        HistoryPage page(*m_workspace, dialogs);
        auto *pane = page.findChild<RevertPane *>();
        page.findChild<QTableView *>()->selectRow(1);
        QVERIFY2(pane->text().contains(u"4 contribution(s) would change"_s), qPrintable(pane->text()));
        QVERIFY2(pane->text().contains(u"2 value(s) were changed again by entry 3"_s),
                 qPrintable(pane->text()));
        QCOMPARE(pane->rows().rowCount(), 4);
        QVERIFY(pane->rows().item(0, 1)->text().contains(u"yes → no"_s));
        dialogs.agrees = false;
        page.findChild<QAction *>(u"revert"_s)->trigger();
        QCOMPARE(dialogs.questions.size(), 1);
        QCOMPARE(*lastOperation(m_workspace->store()), 3); // nothing was done
    }

    void exportsWhatIsShown()
    {
        tag(u"movilidad"_s);
        fixture::FakeDialogs dialogs;
        dialogs.path = m_folder->filePath(u"log.csv"_s);
        HistoryPage page(*m_workspace, dialogs);
        page.findChildren<QLineEdit *>().constFirst()->setText(u"movilidad"_s);
        page.findChild<QAction *>(u"export"_s)->trigger();
        QFile file(dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), 2);
        QVERIFY(bytes.contains("movilidad"));
        QVERIFY(bytes.startsWith("\xef\xbb\xbfid,at,actor,"));
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
