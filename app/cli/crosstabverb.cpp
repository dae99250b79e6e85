// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/chartprotection.h"
#include "models/report/crosstable.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// One cross table of the run; with a third field one for each of its values.
struct Layer
{
    QString value; ///< Of the third field, as the screen shows it; empty without one.
    CrossTable table;
};

QString textOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble()) : cell.toString();
}

QByteArray csvOf(const std::vector<Layer> &layers, CellShown shown)
{
    QByteArray text;
    for (const Layer &layer : layers) {
        if (!layer.value.isEmpty())
            text += csvLine({layer.value});
        for (const QVariantList &row : rowsOf(layer.table, shown)) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells << textOf(cell);
            text += csvLine(cells);
        }
    }
    return text;
}

QJsonObject testOf(const CrossTable &table)
{
    const Independence &test = table.independence;
    const bool tested = test.outcome == Independence::Outcome::Tested && !table.overlapping &&
                        table.measure != Measure::Votes;
    QJsonObject object{{u"tested"_s, tested}};
    if (table.hidden.count() > 0)
        return object; // its figures are worked out from what is hidden too
    object.insert(u"cramers_v"_s, test.cramersV);
    if (tested) {
        object.insert(u"chi_square"_s, test.chiSquare);
        object.insert(u"freedom"_s, test.freedom);
        object.insert(u"p"_s, test.p);
    }
    return object;
}

QJsonObject jsonOf(const Layer &layer, CellShown shown)
{
    const CrossTable &table = layer.table;
    QJsonArray lines, strongest;
    const QList<QVariantList> rows = rowsOf(table, shown);
    for (const QVariantList &row : rows)
        lines.append(QJsonArray::fromVariantList(row));
    for (const CrossTable::Pair &pair : table.strongest) {
        const CellAssociation &cell = table.cells[pair.row * table.table.columns + pair.column];
        strongest.append(
            QJsonObject{{u"row"_s, table.counts.firstLabels[static_cast<qsizetype>(pair.row)]},
                        {u"column"_s, table.counts.secondLabels[static_cast<qsizetype>(pair.column)]},
                        {u"count"_s, table.table.at(pair.row, pair.column)},
                        {u"expected"_s, cell.expected},
                        {u"lift"_s, cell.lift},
                        {u"residual"_s, cell.residual}});
    }
    QJsonObject object{
        {u"table"_s, lines},
        {u"total"_s, table.hidden.all || table.hidden.total ? QJsonValue() : QJsonValue(table.counts.total)},
        {u"test"_s, testOf(table)},
        {u"strongest"_s, strongest},
        {u"hidden"_s, table.hidden.count()},
        {u"caption"_s, captionOf(table)}};
    if (!layer.value.isEmpty())
        object.insert(u"value"_s, layer.value);
    return object;
}

Result<std::vector<Layer>> layersOf(const QCommandLineParser &line, const Session &session, Measure measure,
                                    qint64 least)
{
    const QStringList fields = wordsOf(line, u"by"_s);
    if (fields.size() < 2 || fields.size() > 3)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "--by takes two or three fields with commas between."));
    const auto rows = selectWhere(session, line);
    if (!rows)
        return rows.error();
    if (fields.size() == 2) {
        auto table = crossTable(*session.columns, *rows, fields[0], fields[1], measure, least);
        if (!table)
            return table.error();
        return std::vector<Layer>{{QString(), *std::move(table)}};
    }
    auto split = crossLayers(*session.columns, *rows, fields[0], fields[1], fields[2], measure, least);
    if (!split)
        return split.error();
    std::vector<Layer> layers;
    for (CrossLayer &layer : *split)
        layers.push_back({layer.label, std::move(layer.table)});
    return layers;
}

Result<void> runCrosstab(const QCommandLineParser &line)
{
    const QString what = line.isSet(u"show"_s) ? line.value(u"show"_s) : u"counts"_s;
    const auto shown = cellShownFromKey(what);
    if (!shown)
        return usage(
            QCoreApplication::translate(
                "tamiz::Cli", "--show takes counts, rows, columns, expected, lift or residuals, not \"%1\".")
                .arg(what));
    const QString of = line.isSet(u"of"_s) ? line.value(u"of"_s) : u"submissions"_s;
    const auto measure = measureFromKey(of);
    if (!measure)
        return usage(QCoreApplication::translate(
                         "tamiz::Cli", "--of takes submissions, texts, people or votes, not \"%1\".")
                         .arg(of));
    const QString path = line.value(u"out"_s);
    const auto least =
        numberOf(line, u"least"_s, 0, path.isEmpty() ? 0 : publicationLeast(wordsOf(line, u"by"_s)));
    if (!least)
        return least.error();
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto layers = layersOf(line, *session, *measure, *least);
    if (!layers)
        return layers.error();
    const QByteArray csv = csvOf(*layers, *shown);
    if (!path.isEmpty()) {
        if (const auto written = writeWhole(path, "\xEF\xBB\xBF" + csv); !written)
            return written.error();
    }
    QString text = QString::fromUtf8(csv);
    for (const Layer &layer : *layers)
        text += captionOf(layer.table) + u'\n';
    QJsonObject object{
        {u"by"_s, QJsonArray::fromStringList(wordsOf(line, u"by"_s))}, {u"of"_s, of}, {u"show"_s, what}};
    QJsonArray tables;
    for (const Layer &layer : *layers)
        tables.append(jsonOf(layer, *shown));
    object.insert(u"tables"_s, tables);
    print(line, object, text);
    return {};
}

constexpr OptionSpec options[] = {
    {"by", "FIELD,FIELD",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "The fields of rows and columns; a third gives a table for each of its values.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"of", "MEASURE",
     QT_TRANSLATE_NOOP("tamiz::Cli", "What is counted: submissions (the default), texts, people or votes.")},
    {"show", "WHAT",
     QT_TRANSLATE_NOOP(
         "tamiz::Cli",
         "What the cells show: counts (the default), rows, columns, expected, lift or residuals.")},
    {"least", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Hides numbers under N and what would give them away: 5 in a file (10 "
                                     "where a field is sensitive), 0 (nothing hidden) on the screen.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
};

} // namespace

const Verb crosstabVerb{
    "crosstab"_L1,
    "W --by FIELD,FIELD[,FIELD] [--show WHAT] [--of MEASURE] [--least N] [--where FILTER] [--out x.csv]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Holds two fields against each other, with what chance would give."),
    1,
    1,
    options,
    runCrosstab};

} // namespace tamiz
