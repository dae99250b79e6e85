// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/answers.h"
#include "models/storage/reading.h"
#include "models/workspace/answering.h"
#include "models/workspace/cells.h"
#include "models/workspace/columns.h"

#include <QDateTime>

#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The median, the mean of the middle two for an even number. Reorders \a days.
std::optional<double> medianOf(std::vector<qint64> &days)
{
    if (days.empty())
        return std::nullopt;
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::ranges::nth_element(days, middle);
    if (days.size() % 2 == 1)
        return static_cast<double>(*middle);
    return (static_cast<double>(*middle) + static_cast<double>(*std::max_element(days.begin(), middle))) / 2;
}

/// The themes as the columns write them, by their code, counted over \a rows.
std::vector<AnsweredTheme> countThemes(const Columns &columns, const Bitmap &rows)
{
    const Column &theme = *columns.column(u"theme"_s);
    const Column &state = *columns.column(u"state"_s);
    const qsizetype open = state.dictionary.indexOf(keyOf(State::Open));
    std::vector<AnsweredTheme> themes(static_cast<size_t>(theme.dictionary.size()));
    rows.forEach([&](size_t row) {
        AnsweredTheme &one = themes[theme.codes[row]];
        ++one.contributions;
        one.open += state.codes[row] == static_cast<quint32>(open);
    });
    std::vector<qint64> people(themes.size());
    countCells(columns, rows, Measure::People, people, [&](size_t row) { return theme.codes[row]; });
    for (size_t code = 0; code < themes.size(); ++code)
        themes[code].people = people[code];
    for (size_t code = 1; code < themes.size(); ++code) {
        themes[code].value = theme.dictionary[static_cast<qsizetype>(code)];
        themes[code].name = theme.label(static_cast<quint32>(code));
    }
    return themes;
}

} // namespace

qint64 AnswerOverview::themesAnswered() const
{
    return std::ranges::count_if(themes, [](const AnsweredTheme &theme) { return theme.answer.isGiven(); });
}

Result<AnswerOverview> answerOverview(Store &store, const Columns &columns, const Bitmap &rows,
                                      const QDate &today)
{
    const auto ofThemes = readThemeAnswers(store);
    const auto ofContributions = readContributionAnswers(store);
    const auto entries = readThemes(store);
    if (!ofThemes || !ofContributions || !entries)
        return !ofThemes ? ofThemes.error() : !ofContributions ? ofContributions.error() : entries.error();
    std::vector<AnsweredTheme> themes = countThemes(columns, rows);
    for (const ThemeEntry &entry : *entries)
        themes[columns.themeCode(entry.id)].theme = entry.id;
    for (const Answer &answer : *ofThemes)
        themes[columns.themeCode(answer.theme)].answer = answer;
    std::unordered_map<qint64, const Answer *> own;
    for (const Answer &answer : *ofContributions)
        own.emplace(answer.contribution, &answer);

    AnswerOverview overview;
    const Column &theme = *columns.column(u"theme"_s);
    std::vector<qint64> days;
    rows.forEach([&](size_t row) {
        ++overview.received;
        const Answer *answer = theme.codes[row] ? &themes[theme.codes[row]].answer : nullptr;
        if (const auto found = own.find(columns.idOf(row)); found != own.end()) {
            if (found->second->isGiven()) {
                answer = found->second;
            } else if (!answer || !answer->isGiven()) {
                ++overview.waiting;
                overview.overdue += found->second->due.isValid() && found->second->due < today;
            }
        }
        const Decision decision = answer ? answer->decision : Decision::None;
        ++overview.byDecision[static_cast<size_t>(decision)];
        if (decision == Decision::None)
            return;
        ++overview.answered;
        const qint64 created = columns.created()[row];
        if (!answer->date.isValid() || created == std::numeric_limits<qint64>::min())
            return;
        const qint64 took = QDateTime::fromSecsSinceEpoch(created, Qt::UTC).date().daysTo(answer->date);
        if (took >= 0) // a date before the contribution is no answer to it
            days.push_back(took);
    });
    overview.withDays = static_cast<qint64>(days.size());
    overview.medianDays = medianOf(days);
    for (size_t code = 1; code < themes.size(); ++code) {
        if (themes[code].contributions > 0)
            overview.themes.push_back(std::move(themes[code]));
    }
    std::ranges::stable_sort(overview.themes, std::ranges::greater(), &AnsweredTheme::contributions);
    return overview;
}

} // namespace tamiz
