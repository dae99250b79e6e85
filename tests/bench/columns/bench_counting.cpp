// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: bench_counting WORKSPACE [FILTER]
// Prints the median milliseconds of the questions a page asks, beside SQLite's own GROUP BY on the same file.
#include "models/storage/statement.h"
#include "models/storage/store.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/selection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Median milliseconds of \a rounds runs of \a work.
template<class Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
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

void print(const char *what, double milliseconds, double peer = 0)
{
    if (peer > 0)
        std::printf("%-36s %10.3f ms   SQLite %10.3f ms\n", what, milliseconds, peer);
    else
        std::printf("%-36s %10.3f ms\n", what, milliseconds);
}

/// The two smallest attributes a reader would cross, or fields of our own when the file has none.
QString secondField(const Columns &columns)
{
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        if (columns.column(key)->ordered && key != "day"_L1)
            return key;
    }
    return u"category"_s;
}

void counts(const Columns &columns, Store &store)
{
    const Bitmap &rows = columns.live();
    const auto one = [&](const QString &field, Measure measure) {
        return median(15, [&] { (void)countBy(columns, rows, field, measure); });
    };
    print("count by region", one(u"region"_s, Measure::Submissions),
          sqlite(store, "SELECT territory, count(*) FROM contribution WHERE live GROUP BY 1"));
    print("count by day", one(u"day"_s, Measure::Submissions),
          sqlite(store, "SELECT created / 86400, count(*) FROM contribution WHERE live GROUP BY 1"));
    print("people by region", one(u"region"_s, Measure::People),
          sqlite(store,
                 "SELECT territory, count(DISTINCT participant_id) FROM contribution WHERE live GROUP BY 1"));
    print(
        "texts by region", one(u"region"_s, Measure::Texts),
        sqlite(store, "SELECT territory, count(DISTINCT text_hash) FROM contribution WHERE live GROUP BY 1"));
    const QString second = secondField(columns);
    print(qPrintable(u"region by "_s + second),
          median(15, [&] { (void)countBy(columns, rows, u"region"_s, second, Measure::Submissions); }),
          sqlite(store, "SELECT territory, category, count(*) FROM contribution WHERE live GROUP BY 1, 2"));
    QStringList facets = columns.keys();
    facets.removeAll(u"author"_s);
    print("12 facets", median(7, [&] {
              for (qsizetype i = 0; i < 12; ++i)
                  (void)countBy(columns, rows, facets[i % facets.size()], Measure::Submissions);
          }));
    print("three counts", median(7, [&] { (void)countsOf(columns, rows); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_counting WORKSPACE [FILTER]\n", stderr);
        return 2;
    }
    auto store = Store::open(arguments[1], Store::Mode::ReadOnly);
    if (!store) {
        std::fputs(qPrintable(store.error().message + u'\n'), stderr);
        return exitStatus(store.error().code);
    }
    std::shared_ptr<Columns> columns;
    print("load", median(3, [&] {
              columns.reset();
              if (auto loaded = Columns::load(**store))
                  columns = *loaded;
          }));
    if (!columns)
        return 4;
    std::printf("%zu rows, %lld columns\n", columns->rows(), static_cast<long long>(columns->keys().size()));
    counts(*columns, **store);
    const QString text = arguments.value(2, u"-state:hidden lang:es after:2016-02-01"_s);
    const auto filter = parseFilter(text);
    if (!filter)
        return 2;
    print("select with a filter", median(15, [&] { (void)select(*columns, **store, *filter); }));
    return 0;
}
