// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/chartcaption.h"
#include "models/report/chartframe.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int mostPanels = 12; ///< More would be too small to read.

Result<ChartData> panelOf(const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                          const ChartGround &ground, const std::optional<ChartFrame> &frame)
{
    if (!frame)
        return spec.kind == ChartKind::Scatter ? scatterData(columns, rows, spec)
                                               : lorenzData(columns, rows, spec);
    ChartData panel = fillFrame(columns, rows, spec, *frame);
    if (auto done = addFigures(panel, columns, rows, *frame, ground); !done)
        return done.error();
    return panel;
}

/// The people at \a place of \a axis, which says something of people: a bit each.
Bitmap peopleAt(const ChartAxis &axis, size_t place)
{
    return Bitmap::of(axis.persons->size(),
                      [&](size_t person) { return axis.lookup[(*axis.persons)[person]] == place; });
}

/// No filter of contributions leaves just the people of \a panel: \a axis says of whom it is.
void forgetFilters(ChartData &panel, const ChartAxisNote &axis)
{
    panel.within = {};
    for (ChartCategory &category : panel.categories)
        category.filter = {};
    for (ChartSeries &series : panel.series)
        series.filter = {};
    panel.axes.push_back(axis);
}

Result<void> splitPanels(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartSpec &one,
                         const ChartSpec &spec, const ChartGround &ground,
                         const std::optional<ChartFrame> &frame)
{
    AxisOptions options{spec.measure, std::min(std::max(spec.top, 1), mostPanels - 2), spec.least, false};
    const auto axis = chartAxis(columns, rows, spec.split, options);
    if (!axis)
        return axis.error();
    if (axis->size() > 31)
        return Error{Error::Code::Usage,
                     tr("“%1” has too many values for small charts. Filter first, or choose another field.")
                         .arg(axis->title),
                     {}};
    // What people are takes people apart, not the contributions that several of them voted on.
    const bool ofPeople = axis->persons && spec.measure == Measure::People && frame && !frame->numbers;
    data.axes.push_back(axis->note());
    data.axes.back().ofPeople = ofPeople;
    data.remarks << tr("One small chart for each value of “%1”, all to one scale.").arg(axis->title);
    std::optional<ChartFrame> own = frame;
    for (size_t place = 0; place < axis->size(); ++place) {
        if (ofPeople)
            own->among = peopleAt(*axis, place);
        auto panel = panelOf(columns, ofPeople ? rows : rowsAt(rows, *axis, place), one, ground, own);
        if (!panel)
            return panel.error();
        panel->title = axis->categories[place].label;
        panel->within = axis->categories[place].filter;
        panel->spec.split = spec.split;
        if (ofPeople)
            forgetFilters(*panel, data.axes.back());
        data.panels.push_back(*std::move(panel));
    }
    return {};
}

} // namespace

Result<void> addPanels(ChartData &data, const Columns &columns, const Bitmap &rows, const ChartSpec &spec,
                       const ChartGround &ground, const std::optional<ChartFrame> &frame)
{
    ChartSpec one = spec;
    one.split.clear();
    one.compared.clear();
    std::optional<ChartFrame> fresh = frame;
    if (fresh) {               // what was counted of all the rows is not what a panel counts
        fresh->per = data.per; // one scale for all
        fresh->first.counts.clear();
        if (fresh->second)
            fresh->second->counts.clear();
    }
    if (!spec.split.isEmpty())
        return splitPanels(data, columns, rows, one, spec, ground, fresh);
    auto here = panelOf(columns, rows, one, ground, fresh);
    auto there = panelOf(columns, ground.compared, one, ground, fresh);
    if (!here || !there)
        return here ? there.error() : here.error();
    here->title = spec.filter.isEmpty() ? tr("Everything") : data.selectionWords;
    there->title = data.comparedWords;
    const auto filter = parseFilter(spec.compared);
    if (!filter)
        return filter.error();
    there->within = *filter;
    there->elsewhere = true;
    Bitmap both = rows;
    both &= ground.compared;
    const QLocale locale;
    data.remarks << tr("Beside it, to the same scale: %Ln contribution(s) of “%1”.", nullptr, there->selected)
                        .arg(data.comparedWords);
    const auto shared = static_cast<qint64>(both.count());
    // How many are in one and not in the other is a small number like any other.
    const bool tells = spec.least > 0 && (shared < spec.least || data.selected - shared < spec.least ||
                                          there->selected - shared < spec.least);
    if (shared > 0)
        data.remarks << (tells ? tr("Some of them are in both.")
                               : tr("%Ln of them are in both.", nullptr, shared));
    data.panels.push_back(*std::move(here));
    data.panels.push_back(*std::move(there));
    return {};
}

} // namespace tamiz
