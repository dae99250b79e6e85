// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/contextchart.h"

#include "models/core/translate.h"
#include "models/import/smalltable.h"
#include "models/report/chartcaption.h"
#include "models/text/fold.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Error refused(const QString &sentence, const QString &path)
{
    return {Error::Code::Refused, sentence, path};
}

/// The columns of an indicator file, by their names in two languages.
QString columnName(const QString &header)
{
    static const QHash<QString, QString> known{{u"nombre"_s, u"name"_s},    {u"indicador"_s, u"name"_s},
                                               {u"indicator"_s, u"name"_s}, {u"año"_s, u"year"_s},
                                               {u"anio"_s, u"year"_s},      {u"valor"_s, u"value"_s},
                                               {u"unidad"_s, u"unit"_s},    {u"fuente"_s, u"source"_s}};
    const QString folded = foldText(header.trimmed());
    return known.value(folded, folded);
}

ChartData panelOfYears(const ChartSpec &spec, const QList<Indicator> &years)
{
    ChartData panel;
    panel.spec = spec;
    panel.spec.kind = ChartKind::Line;
    panel.spec.figure = ChartFigure::Rate; // with decimals
    panel.ordered = true;
    panel.categoryTitle = tr("Year");
    panel.series.push_back({});
    for (int year = years.first().year; year <= years.last().year; ++year) {
        const auto found = std::ranges::find(years, year, &Indicator::year);
        panel.categories.push_back({QString::number(year), {}, {}, {}});
        panel.series[0].values.push_back(0);
        panel.series[0].figures.push_back(found == years.end() ? std::nan("") : found->value);
        panel.rows << QVariantList{QString::number(year),
                                   found == years.end() ? QVariant(QString()) : QVariant(found->value)};
    }
    return panel;
}

} // namespace

Result<QList<Indicator>> readIndicatorFile(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    const auto table = readSmallTable(path);
    if (!table)
        return table.error();
    QStringList header;
    for (const QString &cell : table->header)
        header << columnName(cell);
    if (!header.isEmpty() &&
        !(header.contains(u"name"_s) && header.contains(u"year"_s) && header.contains(u"value"_s)))
        return refused(tr("“%1” has no columns name, year and value.").arg(shown), path);
    QList<Indicator> indicators;
    for (const SmallTable::Line &line : table->lines) {
        const auto cell = [&](const QString &name) { return line.cells.value(header.indexOf(name)); };
        bool yearIs = false;
        bool valueIs = false;
        const Indicator one{0,
                            cell(u"name"_s),
                            cell(u"year"_s).toInt(&yearIs),
                            cell(u"value"_s).replace(u',', u'.').toDouble(&valueIs),
                            cell(u"unit"_s),
                            cell(u"source"_s)};
        if (one.name.isEmpty() || !yearIs || one.year < 1 || one.year > 9999 || !valueIs ||
            !std::isfinite(one.value))
            return refused(
                tr("Line %1 of “%2” needs a name, a year and a number.").arg(line.number).arg(shown), path);
        indicators << one;
    }
    if (indicators.isEmpty())
        return refused(tr("“%1” has no numbers in it.").arg(shown), path);
    return indicators;
}

Result<ChartData> contextChart(const QList<Indicator> &indicators, const QString &name,
                               const Columns &columns, const Bitmap &rows, const ChartSpec &asked)
{
    QList<Indicator> years;
    for (const Indicator &one : indicators) {
        if (foldText(one.name) == foldText(name))
            years << one;
    }
    if (years.isEmpty())
        return Error{Error::Code::Usage, tr("There is no number of context called “%1”.").arg(name), {}};
    std::ranges::sort(years, {}, &Indicator::year);
    ChartSpec spec = asked;
    spec.kind = ChartKind::Bar;
    spec.fields = QStringList{u"year"_s};
    spec.figure = ChartFigure::Count;
    auto here = chartData(columns, rows, spec);
    if (!here)
        return here;
    const QString unit = years.first().unit;
    ChartData beside = panelOfYears(spec, years);
    beside.title =
        tr("Context: %1")
            .arg(unit.isEmpty() ? years.first().name : QString(years.first().name + u" ("_s + unit + u')'));
    beside.header = {beside.categoryTitle, years.first().name};
    beside.elsewhere = true;
    ChartData data;
    data.spec = spec;
    data.ownScales = true;
    data.title = tr("%1, beside %2 as context").arg(here->title, years.first().name);
    QStringList sources;
    for (const Indicator &one : std::as_const(years)) {
        if (!one.source.isEmpty() && !sources.contains(one.source))
            sources << one.source;
    }
    data.caption =
        here->caption + u' ' +
        tr("“%1” is context from elsewhere, not counted here, and to a scale of its own; that they "
           "stand side by side does not say that one comes from the other.")
            .arg(years.first().name) +
        u' ' +
        (sources.isEmpty() ? tr("Its source is not named.")
                           : tr("Its source: %1.").arg(sources.join(u"; "_s)));
    data.selected = here->selected;
    data.total = here->total;
    data.hiddenNumbers = here->hiddenNumbers;
    data.header = QStringList{tr("What"), tr("Year"), tr("Value")};
    here->title = here->valueTitle;
    for (const ChartData *panel : {&*here, &beside}) {
        for (const QVariantList &row : panel->rows)
            data.rows << QVariantList{panel->title} + row;
    }
    data.panels = {*std::move(here), std::move(beside)};
    return data;
}

} // namespace tamiz
