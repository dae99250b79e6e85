// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: bench_list WORKSPACE
// Prints the median milliseconds of what the list and the facets do on a click, beside SQLite's own answer.
#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/tables/contributionmodel.h"
#include "models/tables/facets.h"
#include "models/tables/histogram.h"
#include "models/workspace/counting.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

template<class Work>
double once(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template<class Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(once(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double sqlite(Store &store, const char *sql)
{
    return median(3, [&] {
        Statement rows(store.database(), sql);
        while (rows.next()) {
        }
    });
}

void print(const QString &what, double milliseconds, double peer = 0)
{
    std::printf("%-44s %10.2f ms", qPrintable(what), milliseconds);
    if (peer > 0)
        std::printf("   SQLite %10.1f ms   %.3f of it", peer, milliseconds / peer);
    std::printf("\n");
    std::fflush(stdout);
}

void facets(Workspace &workspace)
{
    for (const QString &text : {QString(), u"-state:hidden"_s, u"region:Jalisco lang:es"_s, u"escuela"_s,
                                u"escuela region:Jalisco -state:hidden"_s}) {
        const auto filter = parseFilter(text);
        if (!filter || !workspace.setFilter(*filter))
            continue;
        std::printf("filter “%s”: %zu rows\n", qPrintable(text), workspace.selection().count());
        print(u"  filter, with text hits"_s, median(5, [&] {
                  (void)workspace.setFilter({});
                  (void)workspace.setFilter(*filter);
              }));
        size_t fields = 0;
        print(u"  all facets"_s, median(5, [&] {
                  fields =
                      facetsOf(workspace.columns(), workspace.store(), *filter, workspace.selection()).size();
              }));
        std::printf("  (%zu facets)\n", fields);
        for (const FieldName &field : countableFields(workspace.columns()))
            print(u"    count by "_s + field.key, median(5, [&] {
                      (void)countBy(workspace.columns(), workspace.selection(), field.key,
                                    Measure::Submissions);
                  }));
        for (const FieldName &field : histogramFields(workspace.columns()))
            print(u"  histogram of "_s + field.key, median(5, [&] {
                      (void)histogramOf(workspace.columns(), workspace.store(), *filter,
                                        workspace.selection(), field.key);
                  }));
    }
    (void)workspace.setFilter({});
    for (const QString &field : {u"author"_s, u"family"_s})
        print(u"facet of "_s + field + u", opened"_s, median(5, [&] {
                  (void)facetsOf(workspace.columns(), workspace.store(), {}, workspace.selection(),
                                 {.open = {field}});
              }));
    print(u"facet of author, a word found in it"_s, median(3, [&] {
              (void)facetsOf(workspace.columns(), workspace.store(), {}, workspace.selection(),
                             {.open = {u"author"_s}, .words = u"12"_s});
          }));
}

void sorting(Workspace &workspace)
{
    ContributionModel model(workspace);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString key = model.keyOfColumn(column);
        const double first = once([&] { model.sort(column, Qt::DescendingOrder); });
        const double again = once([&] { model.sort(column, Qt::AscendingOrder); });
        print(u"sort by "_s + key + u", first time"_s, first);
        print(u"sort by "_s + key + u", other direction"_s, again);
    }
    print(u"SQLite: ORDER BY region, ids only"_s,
          sqlite(workspace.store(), "SELECT id FROM contribution WHERE live ORDER BY territory"));
    print(u"SQLite: ORDER BY author, ids only"_s,
          sqlite(workspace.store(),
                 "SELECT c.id FROM contribution c LEFT JOIN participant p ON p.id = c.participant_id "
                 "WHERE c.live ORDER BY p.external_id"));
    model.sort(ContributionModel::Text, Qt::AscendingOrder);
    print(u"ids of everything chosen"_s,
          median(5, [&] { (void)workspace.columns().idsOf(workspace.selection()); }));
    print(u"the row of an id at the end"_s,
          median(5, [&] { (void)model.rowForId(model.idAt(model.rowCount() - 1)); }));
    print(u"threads together"_s, once([&] { model.setGrouping(Grouping::Thread); }));
    print(u"families together"_s, once([&] { model.setGrouping(Grouping::Family); }));
    model.setGrouping(Grouping::None);
    for (const QString &words : {u"parque"_s, u"de"_s, u"\"de la\""_s, u"de OR la OR ca*"_s}) {
        const auto filter = parseFilter(words);
        if (!filter || !workspace.setFilter(*filter))
            continue;
        model.refresh();
        print(u"best matches first, "_s + words + u", "_s + QString::number(workspace.selection().count()),
              median(5, [&] {
                  model.setBestFirst(false);
                  model.setBestFirst(true);
              }));
        model.setBestFirst(false);
    }
    (void)workspace.setFilter({});
    model.refresh();
    print(u"a page of 40 rows read"_s, median(5, [&] {
              static int at = 0;
              at = (at + 99'991) % std::max(1, model.rowCount() - 40);
              for (int row = at; row < std::min(model.rowCount(), at + 40); ++row)
                  (void)model.index(row, ContributionModel::Text).data();
          }));
}

/// What a moderator does to many at once, and taking it back. The workspace is as before, but for its
/// journal.
void changes(Workspace &workspace)
{
    (void)workspace.setFilter({});
    std::vector<qint64> ids = workspace.columns().idsOf(workspace.selection());
    ids.resize(std::min<size_t>(ids.size(), 100'000));
    ContributionModel model(workspace);
    QObject::connect(&workspace, &Workspace::changed, &model, &ContributionModel::refresh);
    // As in the window: a task with a thread of its own, and the longest time the event loop stood still.
    const auto run = [&](const char *what, const Workspace::Verb &verb) {
        QEventLoop loop;
        QTimer beat;
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        beat.callOnTimeout([&] {
            longest = std::max(longest, sinceBeat.nsecsElapsed());
            sinceBeat.restart();
        });
        bool done = false;
        const double time = once([&] {
            Task *task = workspace.start(QString::fromLatin1(what), verb);
            QObject::connect(
                task, &Task::finished, &loop,
                [&](const Result<Operation> &result) {
                    done = result && result->id != 0;
                    loop.quit();
                },
                Qt::QueuedConnection);
            beat.start(1);
            sinceBeat.start();
            loop.exec();
            longest = std::max(longest, sinceBeat.nsecsElapsed());
        });
        std::printf("%-44s %10.2f ms   event loop stood still %.1f ms%s\n", what, time,
                    static_cast<double>(longest) / 1e6, done ? "" : "   FAILED");
    };
    const Actor actor = workspace.actor();
    const Workspace::Verb takeBack = [&](Store &store, const Progress &) { return undo(store, actor); };
    for (int round = 0; round < 3; ++round) {
        run("tag 100,000",
            [&](Store &store, const Progress &) { return addTag(store, u"bench"_s, ids, actor); });
        run("  its undo", takeBack);
        run("accept 100,000",
            [&](Store &store, const Progress &) { return setState(store, State::Accepted, {}, ids, actor); });
        run("  its undo", takeBack);
    }
    print(u"SQLite: 100,000 tags in one transaction"_s, once([&] {
              Database &database = workspace.store().database();
              (void)database.execute(
                  "BEGIN; CREATE TEMP TABLE peer (tag INTEGER, id INTEGER, PRIMARY KEY (tag, id)) WITHOUT "
                  "ROWID;"
                  "INSERT INTO peer SELECT 1, id FROM contribution ORDER BY id LIMIT 100000; COMMIT");
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fputs("usage: bench_list WORKSPACE\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    auto workspace = Workspace::open(QCoreApplication::arguments().at(1));
    if (!workspace) {
        std::fputs(qPrintable(workspace.error().message + u'\n'), stderr);
        return exitStatus(workspace.error().code);
    }
    const double opened = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    print(u"open"_s, opened, sqlite((*workspace)->store(), "SELECT * FROM contribution"));
    std::printf("%zu rows\n", (*workspace)->columns().rows());
    facets(**workspace);
    sorting(**workspace);
    changes(**workspace);
    return 0;
}
