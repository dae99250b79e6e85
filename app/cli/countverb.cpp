// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/workspace/counting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonObject toJson(const FieldCounts &counted, Measure measure)
{
    QJsonArray values;
    for (qsizetype i = 0; i < counted.values.size(); ++i) {
        values.append(QJsonObject{{u"value"_s, counted.values[i]},
                                  {u"label"_s, counted.labels[i]},
                                  {u"count"_s, counted.counts[static_cast<size_t>(i)]}});
    }
    return {{u"by"_s, counted.field},
            {u"of"_s, keyOf(measure)},
            {u"values"_s, values},
            {u"missing"_s, counted.missing},
            {u"total"_s, counted.total}};
}

QString toText(const FieldCounts &counted, Measure measure)
{
    QByteArray text = csvLine({counted.field, keyOf(measure)});
    for (qsizetype i = 0; i < counted.values.size(); ++i)
        text += csvLine({counted.labels[i], QString::number(counted.counts[static_cast<size_t>(i)])});
    if (counted.missing)
        text += csvLine({u"none"_s, QString::number(counted.missing)});
    return QString::fromUtf8(text);
}

QJsonObject toJson(const CrossCounts &counted, Measure measure)
{
    QJsonArray cells;
    for (const std::vector<qint64> &row : counted.cells) {
        QJsonArray line;
        for (const qint64 cell : row)
            line.append(cell);
        cells.append(line);
    }
    return {{u"by"_s, QJsonArray{counted.firstField, counted.secondField}},
            {u"of"_s, keyOf(measure)},
            {u"rows"_s, QJsonArray::fromStringList(counted.firstLabels)},
            {u"columns"_s, QJsonArray::fromStringList(counted.secondLabels)},
            {u"cells"_s, cells},
            {u"total"_s, counted.total}};
}

QString toText(const CrossCounts &counted)
{
    QByteArray text = csvLine(QStringList{counted.firstField} + counted.secondLabels);
    for (size_t i = 0; i < counted.cells.size(); ++i) {
        QStringList line{counted.firstLabels[static_cast<qsizetype>(i)]};
        for (const qint64 cell : counted.cells[i])
            line.append(QString::number(cell));
        text += csvLine(line);
    }
    return QString::fromUtf8(text);
}

QJsonObject withHints(QJsonObject object, const Session &session, const QCommandLineParser &line)
{
    if (const QJsonArray hints = hintsOf(session, line); !hints.isEmpty())
        object[u"hints"_s] = hints;
    return object;
}

Result<void> runCount(const QCommandLineParser &line)
{
    const QStringList fields = wordsOf(line, u"by"_s);
    if (fields.isEmpty() || fields.size() > 2)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "--by takes one field, or two with a comma between."));
    const QString of = line.isSet(u"of"_s) ? line.value(u"of"_s) : u"submissions"_s;
    const auto measure = measureFromKey(of);
    if (!measure) {
        return usage(QCoreApplication::translate(
                         "tamiz::Cli", "--of takes submissions, texts, people or votes, not \"%1\".")
                         .arg(of));
    }
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    if (fields.size() == 1) {
        const auto counted = countBy(*session->columns, *rows, fields.constFirst(), *measure);
        if (!counted)
            return counted.error();
        print(line, withHints(toJson(*counted, *measure), *session, line), toText(*counted, *measure));
        return {};
    }
    const auto counted = countBy(*session->columns, *rows, fields.constFirst(), fields.constLast(), *measure);
    if (!counted)
        return counted.error();
    print(line, withHints(toJson(*counted, *measure), *session, line), toText(*counted));
    return {};
}

constexpr OptionSpec options[] = {
    {"by", "FIELD[,FIELD]",
     QT_TRANSLATE_NOOP("tamiz::Cli", "What to count by; two fields give a cross table.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"of", "MEASURE",
     QT_TRANSLATE_NOOP("tamiz::Cli", "What is counted: submissions (the default), texts, people or votes.")},
};

} // namespace

const Verb countVerb{"count"_L1,
                     "W --by FIELD[,FIELD] [--where FILTER] [--of submissions|texts|people|votes]",
                     QT_TRANSLATE_NOOP("tamiz::Cli", "Counts the contributions by a field, or by two."),
                     1,
                     1,
                     options,
                     runCount};

} // namespace tamiz
