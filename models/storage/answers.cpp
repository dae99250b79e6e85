// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/answers.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QDate dayOf(qint64 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

Result<QList<Answer>> readAnswers(Store &store, QLatin1StringView table)
{
    const auto name = [](const char *column) {
        return u"(SELECT text FROM value WHERE id = a.%1)"_s.arg(QLatin1StringView(column));
    };
    // CROSS: from the answers to what they answer. The other way round every contribution would be read.
    Statement rows(
        store.database(),
        u"SELECT a.id, a.theme_id, a.contribution_id, a.decision, a.day, a.due, %1, %2, %3, %4, %5, %6 "
        "FROM answer a CROSS JOIN %7 t ON t.id = a.%7_id WHERE a.live = 1 AND t.live = 1 ORDER BY t.id"_s.arg(
            name("reason"), name("office"), name("link"), name("before"), name("after"), name("assigned"),
            table));
    QList<Answer> answers;
    while (rows.next()) {
        Answer answer;
        answer.id = rows.integer(0);
        answer.theme = rows.integer(1);
        answer.contribution = rows.integer(2);
        const qint64 decision = rows.integer(3);
        if (decision > 0 && decision < DecisionCount)
            answer.decision = static_cast<Decision>(decision);
        answer.date = dayOf(rows.integer(4));
        answer.due = dayOf(rows.integer(5));
        answer.reason = rows.text(6);
        answer.office = rows.text(7);
        answer.link = rows.text(8);
        answer.before = rows.text(9);
        answer.after = rows.text(10);
        answer.assigned = rows.text(11);
        answers.append(std::move(answer));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return answers;
}

Result<std::vector<qint64>> makeAnswers(Store &store, QLatin1StringView column, std::span<const qint64> ids)
{
    Statement insert(store.database(), u"INSERT OR IGNORE INTO answer (%1) VALUES (?)"_s.arg(column));
    Statement find(store.database(), u"SELECT id FROM answer WHERE %1 = ?"_s.arg(column));
    std::vector<qint64> made;
    for (const qint64 id : ids) {
        if (auto done = insert.bind(id).run(); !done)
            return done.error();
        if (find.bind(id).next())
            made.push_back(find.integer(0));
        if (auto done = find.done(); !done)
            return done.error();
    }
    return made;
}

} // namespace

Result<QList<Answer>> readThemeAnswers(Store &store)
{
    return readAnswers(store, "theme"_L1);
}
Result<QList<Answer>> readContributionAnswers(Store &store)
{
    return readAnswers(store, "contribution"_L1);
}

Result<std::vector<qint64>> makeThemeAnswers(Store &store, std::span<const qint64> ids)
{
    return makeAnswers(store, "theme_id"_L1, ids);
}

Result<std::vector<qint64>> makeContributionAnswers(Store &store, std::span<const qint64> ids)
{
    return makeAnswers(store, "contribution_id"_L1, ids);
}

} // namespace tamiz
