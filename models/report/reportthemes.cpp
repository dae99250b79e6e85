// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/report/reportparts.h"
#include "models/storage/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestQuote = 280;
constexpr qsizetype mostThemes = 40;
constexpr size_t candidates = 12; ///< Read for each theme; some are left out as copies or for personal data.

/// The beginning of \a text, whole words, on one line.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestQuote)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longestQuote);
    if (end < longestQuote / 2)
        end = longestQuote;
    return line.first(end) + u'…';
}

/// Numbers of seven digits and more, and anything with an @, may be someone's: not for print.
bool mayBePersonal(const QString &text)
{
    static const QRegularExpression pattern(u"@|(?:\\d[ .\\-/()]?){7,}"_s);
    return pattern.match(text).hasMatch();
}

/// Rows of each theme code that may be quoted, best score first, one a distinct text.
std::vector<std::vector<size_t>> typicalRows(const ReportInput &input, const Column &theme)
{
    const Column *state = input.columns.column(u"state"_s);
    std::vector<std::vector<size_t>> typical(static_cast<size_t>(theme.dictionary.size()));
    const auto quotable = [&](quint32 code) {
        const QString &key = state->dictionary[static_cast<qsizetype>(code)];
        return key != keyOf(State::Hidden) && key != keyOf(State::Merged);
    };
    std::vector<bool> allowed;
    for (qsizetype code = 0; code < state->dictionary.size(); ++code)
        allowed.push_back(quotable(static_cast<quint32>(code)));
    const auto &score = input.columns.themeScore();
    const auto better = [&](size_t a, size_t b) {
        return score[a] != score[b] ? score[a] > score[b] : a < b;
    };
    input.rows.forEach([&](size_t row) {
        auto &best = typical[theme.codes[row]];
        if (theme.codes[row] == 0 || !allowed[state->codes[row]] ||
            (best.size() == candidates && !better(row, best.back())))
            return;
        const auto same = [&](size_t other) {
            return input.columns.textCodes()[other] == input.columns.textCodes()[row];
        };
        if (std::ranges::any_of(best, same))
            return;
        best.insert(std::ranges::lower_bound(best, row, better), row);
        if (best.size() > candidates)
            best.pop_back();
    });
    return typical;
}

Result<void> addQuotes(ReportSection &section, const ReportInput &input, const std::vector<size_t> &rows)
{
    std::vector<qint64> ids;
    for (const size_t row : rows)
        ids.push_back(input.columns.idOf(row));
    const auto texts = readTexts(input.store, ids);
    if (!texts)
        return texts.error();
    const auto names = readExternalIds(input.store, ids);
    if (!names)
        return names.error();
    int quoted = 0;
    for (size_t i = 0; i < ids.size() && quoted < input.options.quotes; ++i) {
        const TextEntry &text = (*texts)[i];
        const QString words = text.body.isEmpty() ? text.title : text.body;
        if (words.trimmed().isEmpty() || mayBePersonal(words))
            continue;
        section.blocks.push_back(ReportQuote{shortened(words), tr("Contribution %1").arg((*names)[i])});
        ++quoted;
    }
    return {};
}

} // namespace

Result<ReportSection> themesSection(const ReportInput &input)
{
    ReportSection section{u"themes"_s, tr("What people said"), {}};
    const Column *theme = input.columns.column(u"theme"_s);
    const auto counts = countBy(input.columns, input.rows, u"theme"_s, Measure::Submissions);
    const auto people = countBy(input.columns, input.rows, u"theme"_s, Measure::People);
    if (!counts)
        return counts.error();
    if (!theme || counts->values.isEmpty()) {
        section.blocks.push_back(
            ReportText{tr("Themes are not available because the contributions have not been grouped yet.")});
        return section;
    }
    ChartSpec spec{ChartKind::Bar, {u"theme"_s}, Measure::Submissions, 20, 0, input.options.filter};
    if (auto data = chartData(input.columns, input.rows, spec); data)
        section.blocks.push_back(*std::move(data));
    section.blocks.push_back(
        ReportText{tr("Quotes are the contributions nearest the centre of their theme, each text once, in "
                      "their own words. Hidden and "
                      "merged ones are never quoted, nor texts with an address or a long number.")});
    QHash<QString, qint64> peopleOf;
    for (qsizetype i = 0; people && i < people->values.size(); ++i)
        peopleOf.insert(people->values[i], people->counts[static_cast<size_t>(i)]);
    const auto typical = typicalRows(input, *theme);
    for (qsizetype i = 0; i < std::min(mostThemes, counts->values.size()); ++i) {
        section.blocks.push_back(ReportHeading{counts->labels[i]});
        const qint64 count = counts->counts[static_cast<size_t>(i)];
        const qint64 authors = peopleOf.value(counts->values[i]);
        section.blocks.push_back(ReportText{authors > 0
                                                ? QString(tr("%Ln contribution(s)", nullptr, count) +
                                                          u", "_s + tr("%Ln people", nullptr, authors) + u'.')
                                                : QString(tr("%Ln contribution(s)", nullptr, count) + u'.')});
        const qsizetype code = theme->dictionary.indexOf(counts->values[i]);
        if (code <= 0)
            continue;
        if (const auto added = addQuotes(section, input, typical[static_cast<size_t>(code)]); !added)
            return added.error();
    }
    if (counts->values.size() > mostThemes)
        section.blocks.push_back(ReportText{tr("%Ln further theme(s) are in the export of the contributions.",
                                               nullptr, counts->values.size() - mostThemes)});
    return section;
}

} // namespace tamiz
