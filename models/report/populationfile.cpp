// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/import/sample.h"
#include "models/report/population.h"
#include "models/text/fold.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Error refused(const QString &sentence, const QString &path)
{
    return {Error::Code::Refused, sentence, path};
}

QString cellOf(const Row &row, qsizetype index)
{
    const auto at = static_cast<size_t>(index);
    return index >= 0 && at < row.cells.size()
               ? QString::fromUtf8(row.cells[at].data(), static_cast<qsizetype>(row.cells[at].size()))
                     .trimmed()
               : QString();
}

} // namespace

Result<std::vector<PopulationMargin>> readPopulation(const QString &path)
{
    const FilePlace place{path, {}};
    const auto delimiter = guessDelimiter(place, u"UTF-8"_s);
    if (!delimiter)
        return delimiter.error();
    CsvDialect dialect;
    dialect.delimiter = *delimiter;
    auto reader = CsvReader::open(place, dialect);
    if (!reader)
        return reader.error();
    std::vector<PopulationMargin> margins;
    QStringList header;
    Row row;
    while (true) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (header.isEmpty()) {
            for (size_t i = 0; i < row.cells.size(); ++i)
                header << foldText(cellOf(row, static_cast<qsizetype>(i)));
            if (!header.contains(u"field"_s) || !header.contains(u"value"_s) ||
                !header.contains(u"population"_s))
                return refused(
                    tr("“%1” has no columns field, value and population.").arg(QFileInfo(path).fileName()),
                    path);
            continue;
        }
        const QString field = cellOf(row, header.indexOf(u"field"_s)),
                      value = cellOf(row, header.indexOf(u"value"_s));
        bool isNumber = false;
        const qint64 number = cellOf(row, header.indexOf(u"population"_s)).toLongLong(&isNumber);
        if (field.isEmpty() || value.isEmpty() || !isNumber || number <= 0)
            return refused(tr("Line %1 of “%2” needs a field, a value and a whole number of people over 0.")
                               .arg(row.line)
                               .arg(QFileInfo(path).fileName()),
                           path);
        auto margin = std::ranges::find(margins, field, &PopulationMargin::field);
        if (margin == margins.end())
            margin = margins.insert(margins.end(), {field, {}, {}});
        if (margin->values.contains(value))
            return refused(
                tr("Line %1 of “%2” repeats a value.").arg(row.line).arg(QFileInfo(path).fileName()), path);
        margin->values << value;
        margin->population.push_back(number);
    }
    if (margins.empty())
        return refused(tr("“%1” has no population in it.").arg(QFileInfo(path).fileName()), path);
    return margins;
}

QString toJson(const std::vector<PopulationMargin> &margins)
{
    QJsonArray array;
    for (const PopulationMargin &margin : margins) {
        QJsonArray numbers;
        for (const qint64 number : margin.population)
            numbers.append(number);
        array.append(QJsonObject{{u"field"_s, margin.field},
                                 {u"values"_s, QJsonArray::fromStringList(margin.values)},
                                 {u"population"_s, numbers}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<PopulationMargin> populationFromJson(const QString &text)
{
    std::vector<PopulationMargin> margins;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        PopulationMargin margin{
            value[u"field"_s].toString(), value[u"values"_s].toVariant().toStringList(), {}};
        const QJsonArray numbers = value[u"population"_s].toArray();
        for (const QJsonValue &number : numbers)
            margin.population.push_back(number.toInteger());
        if (margin.population.size() == static_cast<size_t>(margin.values.size()) && !margin.values.isEmpty())
            margins.push_back(std::move(margin));
    }
    return margins;
}

} // namespace tamiz
