// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportparts.h"

#include <optional>

namespace tamiz {

/// How quotes are chosen; each says so in the report.
enum class QuoteRule : quint8 {
    Typical, ///< Nearest the centre of their theme.
    Voted,   ///< Most votes in favour.
    Random   ///< Drawn by lot, the lots fixed by a seed.
};
QString keyOf(QuoteRule rule); ///< "typical", "voted", "random".
std::optional<QuoteRule> quoteRuleFromKey(QStringView key);

/// Chooses words of contributions for print. Only texts that are accepted for publication may be quoted, of people who
/// agreed where the sources say, once somebody looked for personal data after the last import and nothing in them awaits
/// a decision; what was confirmed is masked. Each text and each family of near-copies once. The same workspace and seed give the same quotes.
class QuotePicker
{
public:
    /// Errors: Storage.
    static Result<QuotePicker> make(const ReportInput &input);

    /// Why nothing may be quoted; empty when something may.
    const QString &whyNone() const { return m_whyNone; }
    /// The rule in words, for the report.
    static QString sentence(QuoteRule rule, quint64 seed);

    /// Up to \a count quotes out of \a rows. Errors: Storage.
    Result<std::vector<ReportQuote>> pick(const Bitmap &rows, QuoteRule rule, int count, quint64 seed) const;
    /// The same for every code of \a groups (one a row, 0 = none) at once, by code.
    Result<std::vector<std::vector<ReportQuote>>> pickEach(const Bitmap &rows, const Column &groups, QuoteRule rule,
                                                           int count, quint64 seed) const;

private:
    explicit QuotePicker(const ReportInput &input) : m_input(input) {}
    std::vector<std::vector<size_t>> candidates(const Bitmap &rows, const std::vector<quint32> *groups, size_t size,
                                                QuoteRule rule, quint64 seed) const;
    Result<std::vector<ReportQuote>> read(const std::vector<size_t> &rows, int count) const;

    const ReportInput &m_input;
    Bitmap m_quotable;
    QString m_whyNone;
};

} // namespace tamiz
