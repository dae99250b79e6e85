// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/survey.h"

#include "models/import/header.h"
#include "models/import/preset.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype fewestPeople = 10; ///< Rows before a table of an id and choices is taken for one of people.

const QRegularExpression &code()
{
    static const QRegularExpression expression(
        u"^((?:Prop(?:osal)? ?\\d+ )?(?:Q|P)\\d+[a-z]?|G\\d+Q\\d+(?:\\[[^\\]]*\\])*|\\d+(?=[.)] ))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool isNamed(const QString &header, const QString &role)
{
    return headerWords().value(role).contains(foldHeader(header));
}

} // namespace

bool isQuestion(const QString &header)
{
    if (header.contains(u'?') || header.contains(u'¿') || code().match(header).hasMatch())
        return true;
    return header.size() >= 30 && header.count(u' ') >= 4;
}

bool isOpen(const ColumnStats &stats)
{
    if (stats.filled == 0 || stats.numbers > 0.5 || stats.dates > 0.5)
        return false;
    return stats.meanLength > 80 || (stats.meanLength >= 25 && stats.spaces > 0.5 &&
                                     (stats.uniqueness() > 0.5 || stats.distinct > 60));
}

void setAnswerRole(ColumnMapping &column, const ColumnStats &stats)
{
    const bool open = isOpen(stats);
    column.role = open ? Role::OpenAnswer : Role::ClosedAnswer;
    column.reason =
        open ? QCoreApplication::translate("tamiz::Import",
                                           "A question answered in own words: each answer is a contribution.")
             : QCoreApplication::translate("tamiz::Import",
                                           "A question with %n different answer(s): said of the person.",
                                           nullptr, int(stats.distinct));
}

bool isWideSurvey(const TableSample &sample, const std::vector<ColumnStats> &stats)
{
    int questions = 0;
    int open = 0;
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        const ColumnStats &s = stats[size_t(i)];
        if (isQuestion(sample.headers[i])) {
            ++questions;
            open += isOpen(s);
        } else if (isNamed(sample.headers[i], u"body"_s) && isOpen(s)) {
            return false;
        }
    }
    return questions >= 2 && open >= 1;
}

namespace {

// An id, and beside it nothing but choices: what is known of those who answered elsewhere.
qsizetype keyOfChoices(const QStringList &headers, const std::vector<ColumnStats> &stats)
{
    qsizetype key = -1;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const ColumnStats &s = stats[size_t(i)];
        if (s.rows < fewestPeople)
            return -1;
        if (key < 0 && isNamed(headers[i], u"id"_s) && s.filled == s.rows && s.uniqueness() >= 0.98)
            key = i;
        else if (s.filled == 0 || s.uniqueness() > 0.5 || s.meanLength > 40)
            return -1;
    }
    return key;
}

} // namespace

qsizetype personKey(const QStringList &headers, const std::vector<ColumnStats> &stats)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const ColumnStats &s = stats[size_t(i)];
        if (isNamed(headers[i], u"person_key"_s) && s.filled == s.rows && s.uniqueness() >= 0.98 &&
            s.filled > 1)
            return i;
    }
    return keyOfChoices(headers, stats);
}

bool isPeople(const TableSample &sample, const std::vector<ColumnStats> &stats)
{
    if (sample.headers.size() < 2 || sample.rows.empty())
        return false;
    int questions = 0;
    for (qsizetype i = 0; i < sample.headers.size(); ++i) {
        const ColumnStats &s = stats[size_t(i)];
        const bool text = isNamed(sample.headers[i], u"body"_s) || isNamed(sample.headers[i], u"title"_s);
        if (isOpen(s) || text)
            return false;
        questions += isQuestion(sample.headers[i]);
    }
    return personKey(sample.headers, stats) >= 0 || questions * 2 >= sample.headers.size();
}

QString questionKey(const QString &header)
{
    if (const auto match = code().match(header); match.hasMatch())
        return match.captured(1).simplified().replace(u' ', u'-');
    const QByteArray folded = foldHeader(header).toUtf8();
    const quint64 hash = XXH3_64bits(folded.constData(), size_t(folded.size()));
    return QString::number(hash & 0xffffffffU, 16).rightJustified(8, u'0');
}

} // namespace tamiz
