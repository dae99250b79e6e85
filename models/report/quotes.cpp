// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/quotes.h"

#include "models/core/translate.h"
#include "models/report/gate.h"
#include "models/storage/findings.h"
#include "models/storage/reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestQuote = 280;
constexpr size_t mostCandidates = 12; ///< Kept for each group; some are left out for what they hold.

/// The beginning of \a text, whole words, on one line.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestQuote)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longestQuote);
    if (end < longestQuote / 2)
        end = longestQuote - (line[longestQuote - 1].isHighSurrogate() ? 1 : 0);
    return line.first(end) + u'…';
}

/// Numbers of seven digits and more, and anything with an @, may be someone's: a second fence behind the
/// review.
bool mayBePersonal(const QString &text)
{
    static const QRegularExpression pattern(u"@|(?:\\d[ .\\-/()]?){7,}"_s);
    return pattern.match(text).hasMatch();
}

/// The lot of a contribution: splitmix64 (Steele, Lea & Flood 2014), so that no other row has a part in it.
quint64 lotOf(quint64 seed, qint64 id)
{
    quint64 x = seed * 0x9e3779b97f4a7c15ULL + static_cast<quint64>(id) * 0xd1342543de82ef95ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

QString keyOf(QuoteRule rule)
{
    return rule == QuoteRule::Typical ? u"typical"_s : rule == QuoteRule::Voted ? u"voted"_s : u"random"_s;
}

std::optional<QuoteRule> quoteRuleFromKey(QStringView key)
{
    for (const QuoteRule rule : {QuoteRule::Typical, QuoteRule::Voted, QuoteRule::Random}) {
        if (key == keyOf(rule))
            return rule;
    }
    return std::nullopt;
}

Result<QuotePicker> QuotePicker::make(const ReportInput &input)
{
    QuotePicker picker(input);
    const auto looked = wasLookedThrough(input.store);
    if (!looked)
        return looked.error();
    const Column &state = *input.columns.column(u"state"_s);
    const auto accepted = static_cast<quint32>(state.dictionary.indexOf(keyOf(State::Accepted)));
    const Bitmap refused = rowsWithoutConsent(input.columns, input.rows);
    picker.m_quotable = Bitmap::of(
        input.rows.size(), [&](size_t row) { return state.codes[row] == accepted && !refused.test(row); });
    const size_t published = picker.m_quotable.count();
    const auto read = visitFindings(input.store, Verdict::Open, [&](const Finding &finding) {
        if (const auto row = input.columns.rowOf(finding.contribution))
            picker.m_quotable.reset(*row);
    });
    if (!read)
        return read.error();
    if (published == 0)
        picker.m_whyNone = tamiz::tr("no contribution has been accepted for publication yet");
    else if (!*looked)
        picker.m_whyNone = tamiz::tr("nobody has looked for personal data since the last import");
    else if (picker.m_quotable.count() == 0)
        picker.m_whyNone = tamiz::tr("personal data in the published texts await a decision");
    if (!picker.m_whyNone.isEmpty())
        picker.m_quotable = Bitmap(input.rows.size());
    return picker;
}

QString QuotePicker::sentence(QuoteRule rule, quint64 seed)
{
    QString how;
    switch (rule) {
    case QuoteRule::Typical:
        how = tamiz::tr("Quotes are the contributions nearest the centre of their theme.");
        break;
    case QuoteRule::Voted:
        how = tamiz::tr("Quotes are the contributions with the most votes in favour.");
        break;
    case QuoteRule::Random:
        how = tamiz::tr("Quotes were drawn by lot with the seed %1.").arg(seed);
        break;
    }
    return how + u' ' +
           tamiz::tr("Only texts that were accepted for publication and looked through for personal data are "
                     "quoted, each text and each family of near-identical texts once, in their own words.");
}

std::vector<std::vector<size_t>> QuotePicker::candidates(const Bitmap &rows,
                                                         const std::vector<quint32> *groups, size_t size,
                                                         QuoteRule rule, quint64 seed) const
{
    const Columns &columns = m_input.columns;
    const auto rank = [&](size_t row) -> double {
        switch (rule) {
        case QuoteRule::Typical:
            return static_cast<double>(columns.themeScore()[row]);
        case QuoteRule::Voted:
            return columns.votesFor()[row];
        case QuoteRule::Random:
            break;
        }
        return static_cast<double>(lotOf(seed, columns.idOf(row)) >> 11);
    };
    const auto better = [&](size_t a, size_t b) {
        const double x = rank(a), y = rank(b);
        return x != y ? x > y : a < b;
    };
    const Column &family = *columns.column(u"family"_s);
    std::vector<std::vector<size_t>> found(size);
    rows.forEach([&](size_t row) {
        const size_t group = groups ? (*groups)[row] : 0;
        if (!m_quotable.test(row) || (groups && group == 0) ||
            (rule == QuoteRule::Voted && columns.votesFor()[row] < 0))
            return;
        std::vector<size_t> &best = found[group];
        if (best.size() == mostCandidates && !better(row, best.back()))
            return;
        // A campaign speaks once, by its best member.
        const auto isSame = [&](size_t other) {
            return columns.textCodes()[other] == columns.textCodes()[row] ||
                   (family.codes[row] != 0 && family.codes[other] == family.codes[row]);
        };
        if (const auto same = std::ranges::find_if(best, isSame); same != best.end()) {
            if (!better(row, *same))
                return;
            std::erase_if(best, isSame);
        }
        best.insert(std::ranges::lower_bound(best, row, better), row);
        if (best.size() > mostCandidates)
            best.pop_back();
    });
    return found;
}

Result<std::vector<ReportQuote>> QuotePicker::read(const std::vector<size_t> &rows, int count) const
{
    std::vector<qint64> ids;
    for (const size_t row : rows)
        ids.push_back(m_input.columns.idOf(row));
    const auto texts = readTexts(m_input.store, ids);
    const auto names = readExternalIds(m_input.store, ids);
    if (!texts || !names)
        return !texts ? texts.error() : names.error();
    std::vector<ReportQuote> quotes;
    for (size_t i = 0; i < ids.size() && std::ssize(quotes) < count; ++i) {
        const TextEntry &text = (*texts)[i];
        const QString words = text.body.isEmpty() ? text.title : text.body;
        if (!words.trimmed().isEmpty() && !mayBePersonal(words))
            quotes.push_back({shortened(words), tamiz::tr("Contribution %1").arg((*names)[i])});
    }
    return quotes;
}

Result<std::vector<ReportQuote>> QuotePicker::pick(const Bitmap &rows, QuoteRule rule, int count,
                                                   quint64 seed) const
{
    return read(candidates(rows, nullptr, 1, rule, seed).front(), count);
}

Result<std::vector<std::vector<ReportQuote>>>
QuotePicker::pickEach(const Bitmap &rows, const Column &groups, QuoteRule rule, int count, quint64 seed) const
{
    std::vector<std::vector<ReportQuote>> quotes;
    for (const auto &group :
         candidates(rows, &groups.codes, static_cast<size_t>(groups.dictionary.size()), rule, seed)) {
        auto some = read(group, count);
        if (!some)
            return some.error();
        quotes.push_back(*std::move(some));
    }
    return quotes;
}

} // namespace tamiz
