// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/population.h"
#include "models/workspace/sheet.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonObject jsonOf(const PopulationComparison &comparison, const QList<QVariantList> &rows)
{
    QJsonArray lines, margins;
    for (const QVariantList &row : rows)
        lines.append(QJsonArray::fromVariantList(row));
    for (const MarginComparison &margin : comparison.margins)
        margins.append(QJsonObject{{u"field"_s, margin.field},
                                   {u"dissimilarity"_s, margin.representation.dissimilarity},
                                   {u"evenness"_s, margin.representation.evenness},
                                   {u"unknown"_s, margin.unknown},
                                   {u"absent"_s, QJsonArray::fromStringList(margin.absent)}});
    QJsonObject object{{u"people"_s, comparison.people},
                       {u"margins"_s, margins},
                       {u"table"_s, lines},
                       {u"caption"_s, captionOf(comparison)}};
    const Raking &raking = comparison.raking;
    object.insert(u"per"_s, comparison.per);
    if (!raking.weights.empty())
        object.insert(u"weights"_s, QJsonObject{{u"converged"_s, raking.converged},
                                                {u"remaining"_s, comparison.remaining},
                                                {u"iterations"_s, raking.iterations},
                                                {u"capped"_s, raking.capped},
                                                {u"design_effect"_s, raking.designEffect},
                                                {u"effective"_s, raking.effective},
                                                {u"left_out"_s, comparison.unweighted}});
    return object;
}

/// The one that is named, else the one that the workspace keeps.
Result<std::vector<PopulationMargin>> populationOf(const QCommandLineParser &line, const Session &session)
{
    if (line.isSet(u"population"_s))
        return readPopulation(line.value(u"population"_s));
    const auto kept = keptBase(*session.store, ChartBase::Population);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return usage(QCoreApplication::translate(
            "tamiz::Cli", "Say with --population which CSV holds the columns field, value and population."));
    return populationFromJson(*kept);
}

/// A table to fill in, of the fields and values that are there.
Result<void> writeTemplate(const QCommandLineParser &line)
{
    const QString path = line.value(u"template"_s);
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    if (const auto written = writeWhole(path, populationTemplate(*session->columns, *rows)); !written)
        return written.error();
    print(line, {{u"out"_s, path}}, path + u'\n');
    return {};
}

Result<void> runRepresent(const QCommandLineParser &line)
{
    if (line.isSet(u"template"_s))
        return writeTemplate(line);
    const QString path = line.value(u"out"_s);
    const auto least = numberOf(line, u"least"_s, 0, path.isEmpty() ? 0 : 5);
    if (!least)
        return least.error();
    const bool keeps = line.isSet(u"keep"_s);
    const auto session = openSession(line, keeps ? Store::Mode::ReadWrite : Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto population = populationOf(line, *session);
    if (!population)
        return population.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const auto join = numberOf(line, u"join"_s, 0, 0);
    if (!join)
        return join.error();
    const auto comparison =
        comparePopulation(*session->columns, *rows, *population, {line.isSet(u"weigh"_s), *join});
    if (!comparison)
        return comparison.error();
    if (keeps) {
        const auto kept =
            keepBase(*session->store, ChartBase::Population, toJson(*population), accountActor());
        if (!kept)
            return kept.error();
        acknowledge(*kept);
    }
    const QList<QVariantList> table = rowsOf(*comparison, *least);
    QByteArray csv;
    for (const QVariantList &row : table) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble())
                                                         : cell.toString());
        csv += csvLine(cells);
    }
    if (!path.isEmpty()) {
        if (const auto written = writeWhole(path, "\xEF\xBB\xBF" + csv); !written)
            return written.error();
    }
    print(line, jsonOf(*comparison, table), QString::fromUtf8(csv) + captionOf(*comparison) + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"population", "CSV",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How many people there are: the columns field, value and population.")},
    {"keep", nullptr,
     QT_TRANSLATE_NOOP("tamiz::Cli", "Keeps this population in the workspace, for charts and report.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"weigh", nullptr,
     QT_TRANSLATE_NOOP(
         "tamiz::Cli",
         "Also weights that give the participants the shares of the population, by the fields that are "
         "more than 5 points off.")},
    {"join", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "With --weigh: groups under N people count as one (10 is usual); 0 joins none.")},
    {"template", "CSV",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Only writes a population table to fill in, of the fields and values of W.")},
    {"least", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Hides groups under N people: 5 in a file, 0 (nothing hidden) on the screen.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
};

} // namespace

const Verb representVerb{"represent"_L1,
                         "W [--population x.csv [--keep]] [--weigh [--join N]] [--template x.csv] [--where "
                         "FILTER] [--least N] [--out x.csv]",
                         QT_TRANSLATE_NOOP("tamiz::Cli", "Holds who took part against who lives there."),
                         1,
                         1,
                         options,
                         runRepresent};

} // namespace tamiz
