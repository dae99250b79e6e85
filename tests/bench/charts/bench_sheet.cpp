// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: bench_sheet WORKSPACE
// Prints the median milliseconds from a click on a bar until eight linked charts are counted and painted
// anew, and of the counts behind single charts, beside SQLite's own GROUP BY on the same file.
// tests/bench/charts/duckdb.mjs asks DuckDB the same questions.
#include "models/report/sheetcharts.h"
#include "models/storage/statement.h"
#include "models/workspace/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/dialogs.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

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

std::vector<ChartSpec> eightCharts()
{
    const auto chart = [](ChartKind kind, const QStringList &fields, Measure measure = Measure::Submissions) {
        return ChartSpec{kind, fields, measure, 12, 0, {}};
    };
    return {chart(ChartKind::Line, {u"day"_s}),
            chart(ChartKind::Bar, {u"region"_s}),
            chart(ChartKind::Bar, {u"category"_s}),
            chart(ChartKind::Stacked, {u"region"_s, u"category"_s}),
            chart(ChartKind::Heatmap, {u"category"_s, u"month"_s}),
            chart(ChartKind::Bar, {u"region"_s}, Measure::People),
            chart(ChartKind::Histogram, {u"votes"_s}),
            chart(ChartKind::Heatmap, {u"weekday"_s, u"hour"_s})};
}

void counts(const Workspace &workspace)
{
    const Columns &columns = workspace.columns();
    const auto count = [&](const ChartSpec &spec) {
        return median(15, [&] { (void)chartData(columns, columns.live(), spec); });
    };
    Store &store = workspace.store();
    std::printf("bars by region          %8.2f ms   SQLite %8.1f ms\n",
                count({ChartKind::Bar, {u"region"_s}, {}, 12, 0, {}}),
                sqlite(store, "SELECT territory, count(*) FROM contribution WHERE live GROUP BY 1"));
    std::printf("line by day             %8.2f ms   SQLite %8.1f ms\n",
                count({ChartKind::Line, {u"day"_s}, {}, 12, 0, {}}),
                sqlite(store, "SELECT created / 86400, count(*) FROM contribution WHERE live GROUP BY 1"));
    std::printf(
        "region by category      %8.2f ms   SQLite %8.1f ms\n",
        count({ChartKind::Heatmap, {u"region"_s, u"category"_s}, {}, 60, 0, {}}),
        sqlite(store, "SELECT territory, category, count(*) FROM contribution WHERE live GROUP BY 1, 2"));
}

void redraws(Workspace &workspace)
{
    QtDialogs dialogs;
    ChartsPage page(workspace, dialogs);
    page.resize(1280, 800);
    page.show();
    QApplication::processEvents();
    page.arrangeSheet(eightCharts(), u"reset charts"_s);
    page.fillAll();
    const auto paint = [&] {
        for (ChartCard *card : page.cards())
            (void)card->view()->marks(); // renders, whether it is scrolled into sight or not
    };
    paint();
    const Filter filter = page.cards()[1]->view()->data().filterAt(0, 0);
    bool narrow = false;
    const auto click = [&] {
        narrow = !narrow;
        if (narrow)
            Q_EMIT page.cards()[1]->filterRequested(filter);
        else
            (void)workspace.setFilter({});
        page.fillAll();
        paint();
    };
    std::printf("a click, eight charts   %8.2f ms (%zu charts, %zu rows)\n", median(21, click),
                page.cards().size(), workspace.columns().rows());
    for (size_t i = 0; i < page.cards().size(); ++i) {
        const ChartSpec spec = page.cards()[i]->spec();
        const double counted =
            median(9, [&] { (void)chartData(workspace.columns(), workspace.selection(), spec); });
        std::printf("   %-8s %-22s %8.2f ms\n", qPrintable(keyOf(spec.kind)),
                    qPrintable(spec.fields.join(u'+')), counted);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_sheet WORKSPACE\n", stderr);
        return 2;
    }
    auto workspace = Workspace::open(arguments[1]);
    if (!workspace) {
        std::fputs(qPrintable(workspace.error().message + u'\n'), stderr);
        return exitStatus(workspace.error().code);
    }
    counts(**workspace);
    redraws(**workspace);
    (void)(*workspace)->undo(); // the sheet stays as it was
    return 0;
}
