// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columnstats.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Totals
{
    qsizetype emails = 0, addresses = 0, nationalIds = 0, telephones = 0;
    QSet<QString> values;
    qsizetype length = 0;
    qsizetype numbers = 0;
    qsizetype dates = 0;
    qsizetype serialDates = 0;
    qsizetype spaces = 0;
    qsizetype running = 0;
    qsizetype yesNo = 0;
    qint64 first = 0;
};

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

// What gives a person away, and what a spreadsheet did to a cell. Only short cells: a text may name anything.
void lookClosely(QStringView text, Totals &totals, ColumnStats &stats)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}$"_s);
    static const QRegularExpression address(u"^(\\d{1,3}\\.){3}\\d{1,3}$|^(?=.*:.*:)[0-9a-fA-F:]{6,39}$"_s);
    // CURP of Mexico, DNI and NIE of Spain, CPF of Brazil, SSN of the United States, RUT of Chile.
    static const QRegularExpression nationalId(
        u"^[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d$|^\\d{8}-?[A-HJ-NP-TV-Z]$|^[XYZ]\\d{7}-?[A-Z]$|"
        u"^\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}$|^\\d{3}-\\d{2}-\\d{4}$|^\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]$"_s);
    static const QRegularExpression telephone(
        u"^\\+\\d[\\d .()-]{7,18}$|^\\(?\\d{2,4}\\)?([ .-]\\d{2,4}){2,4}$"_s);
    static const QRegularExpression range(u"^\\d{1,6} ?[-–] ?\\d{1,6}$"_s);
    static const QRegularExpression path(u"^\\d+(/\\d+)+$"_s);
    totals.emails += matches(email, text);
    totals.addresses += matches(address, text);
    totals.nationalIds += matches(nationalId, text);
    totals.telephones += matches(telephone, text);
    stats.ranges += matches(range, text);
    stats.paths += matches(path, text);
    stats.leadingZeros += text.size() > 1 && text[0] == u'0' && text[1].isDigit();
    if (text.size() == 5) {
        bool number = false;
        const int value = text.toInt(&number);
        stats.serials += number && value >= firstSerialDay && value <= lastSerialDay;
    }
}

void look(QStringView cell, qsizetype row, Totals &totals, ColumnStats &stats)
{
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || isMissing(text))
        return;
    ++stats.filled;
    totals.values.insert(text.toString());
    totals.length += text.size();
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    stats.written.look(text);
    static const QStringList answers{u"si"_s,  u"sí"_s,  u"no"_s,  u"yes"_s, u"oui"_s,  u"non"_s,
                                     u"sim"_s, u"nao"_s, u"não"_s, u"true"_s, u"false"_s};
    totals.yesNo += text.size() <= 5 && answers.contains(text, Qt::CaseInsensitive);
    if (!number && isGroupedNumber(text)) {
        ++totals.numbers;
    } else if (number) {
        ++totals.numbers;
        if (row == 0)
            totals.first = value;
        if (value == totals.first + row)
            ++totals.running;
    } else if (text.contains(u' ') || text.contains(u'\n')) {
        ++totals.spaces;
    }
    if (text.size() <= 64) {
        lookClosely(text, totals, stats);
        const bool dayFirst = readDate(text, DateOrder::DayFirst).has_value();
        // A number of five digits is a date only in a column that is called one.
        if (serialDate(text))
            ++totals.serialDates;
        else if (dayFirst || readDate(text, DateOrder::MonthFirst))
            ++totals.dates;
        stats.evidence.look(text);
    }
}

} // namespace

bool isMissing(QStringView value)
{
    static constexpr std::array<QStringView, 11> words{u"?",    u"-",         u"–",   u"—",   u"n/a", u"#n/a",
                                                       u"null", u"undefined", u"nan", u"nil", u"n/d"};
    return value.size() <= 9 && std::any_of(words.begin(), words.end(), [&](QStringView word) {
               return value.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::vector<ColumnStats> columnStats(const TableSample &sample)
{
    std::vector<ColumnStats> all(size_t(sample.headers.size()));
    for (size_t column = 0; column < all.size(); ++column) {
        Totals totals;
        ColumnStats &stats = all[column];
        for (size_t row = 0; row < sample.rows.size(); ++row) {
            if (qsizetype(column) < sample.rows[row].size())
                look(sample.rows[row][qsizetype(column)], qsizetype(row), totals, stats);
        }
        const double filled = double(std::max<qsizetype>(1, stats.filled));
        stats.distinct = totals.values.size();
        stats.meanLength = double(totals.length) / filled;
        stats.numbers = double(totals.numbers) / filled;
        stats.dates = double(totals.dates) / filled;
        stats.serialDates = double(totals.serialDates) / filled;
        stats.spaces = double(totals.spaces) / filled;
        stats.emails = double(totals.emails) / filled;
        stats.addresses = double(totals.addresses) / filled;
        stats.nationalIds = double(totals.nationalIds) / filled;
        stats.telephones = double(totals.telephones) / filled;
        stats.yesNo = double(totals.yesNo) / filled;
        stats.rows = qsizetype(sample.rows.size());
        stats.running = totals.running == qsizetype(sample.rows.size()) &&
                        (totals.first == 0 || totals.first == 1) && !sample.rows.empty();
    }
    return all;
}

} // namespace tamiz
