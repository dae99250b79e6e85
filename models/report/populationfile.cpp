// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/import/smalltable.h"
#include "models/report/groupfields.h"
#include "models/report/population.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Error refused(const QString &sentence, const QString &path)
{
    return {Error::Code::Refused, sentence, path};
}

/// The place in \a header of a column by its name in any language of the program; -1 = none.
qsizetype columnCalled(const QStringList &header, const QStringList &names)
{
    const auto found =
        std::ranges::find_if(header, [&](const QString &head) { return names.contains(head); });
    return found == header.end() ? -1 : found - header.begin();
}

/// A whole number; signs between thousands are taken out where all groups are of three and all signs alike.
std::optional<qint64> wholeNumber(QString text)
{
    static const QRegularExpression grouped(
        u"^\\d{1,3}(?:([.,'’ \u00A0\u202F\u2009])\\d{3})(?:\\1\\d{3})*$"_s);
    if (const auto match = grouped.match(text); match.hasMatch())
        text.remove(match.captured(1));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QByteArray quoted(QString cell)
{
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

QByteArray populationTemplate(const Columns &columns, const Bitmap &rows)
{
    QByteArray csv = "\xEF\xBB\xBF" + quoted(tr("field", "column of a CSV")) + ',' +
                     quoted(tr("value", "column of a CSV")) + ',' +
                     quoted(tr("population", "column of a CSV")) + "\r\n";
    QStringList fields = groupFields(columns, 100);
    if (const Column *region = columns.column(u"region"_s); region && region->dictionary.size() > 1)
        fields << u"region"_s;
    for (const QString &field : fields) {
        const auto counts = countBy(columns, rows, field, Measure::People);
        QStringList labels = counts ? counts->labels : QStringList();
        if (!columns.column(field)->ordered)
            labels.sort(Qt::CaseInsensitive);
        for (const QString &label : labels)
            csv += quoted(columns.column(field)->title) + ',' + quoted(label) + ",\r\n";
    }
    return csv;
}

Result<std::vector<PopulationMargin>> readPopulation(const QString &path)
{
    const auto table = readSmallTable(path);
    if (!table)
        return table.error();
    QStringList header;
    for (const QString &cell : table->header)
        header << foldText(cell);
    const qsizetype field = columnCalled(header, {u"field"_s, u"campo"_s, u"champ"_s});
    const qsizetype value = columnCalled(header, {u"value"_s, u"valor"_s, u"valeur"_s});
    const qsizetype people =
        columnCalled(header, {u"population"_s, u"poblacion"_s, u"populacao"_s, u"habitantes"_s});
    if (!header.isEmpty() && (field < 0 || value < 0 || people < 0))
        return refused(tr("“%1” has no columns field, value and population.").arg(QFileInfo(path).fileName()),
                       path);
    std::vector<PopulationMargin> margins;
    for (const SmallTable::Line &line : table->lines) {
        const QString name = line.cells.value(field), group = line.cells.value(value);
        const auto number = wholeNumber(line.cells.value(people));
        if (name.isEmpty() && group.isEmpty() && !number)
            continue; // an empty line of a spreadsheet
        if (name.isEmpty() || group.isEmpty() || !number || *number <= 0)
            return refused(tr("Line %1 of “%2” needs a field, a value and a whole number of people over 0.")
                               .arg(line.number)
                               .arg(QFileInfo(path).fileName()),
                           path);
        auto margin = std::ranges::find(margins, name, &PopulationMargin::field);
        if (margin == margins.end())
            margin = margins.insert(margins.end(), {name, {}, {}});
        if (margin->values.contains(group))
            return refused(
                tr("Line %1 of “%2” repeats a value.").arg(line.number).arg(QFileInfo(path).fileName()),
                path);
        margin->values << group;
        margin->population.push_back(*number);
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
