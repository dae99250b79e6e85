// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"
#include "models/domain/filterplace.h"
#include "models/domain/filtersyntax.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Recursive descent over the grammar in the header; recursion happens at parentheses alone, which are
/// counted.
class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) {}

    Result<Filter> parse()
    {
        auto filter = readOr();
        if (filter &&
            m_at < m_text.size()) // readOr() stops at the end or before a parenthesis that closes nothing
            return failure(m_at,
                           QCoreApplication::translate("tamiz::Filter", "this parenthesis closes nothing."));
        return filter;
    }

private:
    static constexpr int maximumDepth = 200;

    Result<Filter> readOr()
    {
        Filter result;
        std::vector<Filter> parts;
        const qsizetype start = m_at;
        do {
            auto part = readAnd(!parts.empty());
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (takeKeyword("OR"_L1));
        if (parts.size() == 1)
            return std::move(parts.front());
        result.type = Filter::Type::Or;
        result.position = start;
        result.children = std::move(parts);
        return result;
    }

    /// \a required: something has to follow, because OR stands before.
    Result<Filter> readAnd(bool required)
    {
        Filter result;
        bool any = false;
        bool joined = required;
        for (skipSpace(); !atEndOfAnd(); skipSpace()) {
            auto part = readUnary();
            if (!part)
                return part;
            result = any ? Filter::both(std::move(result), std::move(*part)) : std::move(*part);
            any = true;
            joined = takeKeyword("AND"_L1);
        }
        if (joined || (!any && startsWithKeyword("OR"_L1)))
            return failure(m_at, QCoreApplication::translate(
                                     "tamiz::Filter", "something to look for is missing beside OR or AND."));
        return result;
    }

    Result<Filter> readUnary()
    {
        const qsizetype start = m_at;
        bool negative = false;
        while (takeNegation())
            negative = !negative;
        if (m_at == m_text.size() || m_text[m_at] == u')' || (m_at > start && m_text[m_at].isSpace()))
            return failure(start,
                           QCoreApplication::translate("tamiz::Filter", "something to exclude is missing."));
        auto filter = readPrimary();
        if (!filter || !negative)
            return filter;
        Filter negated = Filter::negation(std::move(*filter));
        negated.position = start;
        return negated;
    }

    Result<Filter> readPrimary()
    {
        if (m_text[m_at] == u'(')
            return readParentheses();
        if (m_text[m_at] == u'"')
            return readQuotedPrimary();
        const QStringView rest = m_text.sliced(m_at);
        if (syntax::startsTerm(rest)) {
            const qsizetype start = m_at;
            const qsizetype length = syntax::fieldLength(rest);
            m_at += length;
            return readTerm(start, rest.first(length).toString());
        }
        return readWord();
    }

    Result<Filter> readParentheses()
    {
        const qsizetype start = m_at++;
        if (++m_depth > maximumDepth)
            return failure(start, QCoreApplication::translate(
                                      "tamiz::Filter", "there are too many parentheses inside one another."));
        auto inner = readOr();
        --m_depth;
        if (!inner)
            return inner;
        if (m_at == m_text.size())
            return failure(start, QCoreApplication::translate(
                                      "tamiz::Filter", "the parenthesis that closes this one is missing."));
        ++m_at;
        return inner;
    }

    Result<Filter> readQuotedPrimary()
    {
        const qsizetype start = m_at;
        auto words = readQuoted();
        if (!words)
            return words.error();
        if (!words->isEmpty() && syntax::operatorAt(m_text.sliced(m_at)))
            return readTerm(start, *words);
        return textFilter(start, *words, Filter::Match::Phrase);
    }

    Result<Filter> readTerm(qsizetype start, const QString &field)
    {
        const syntax::Operator *operation = syntax::operatorAt(m_text.sliced(m_at));
        m_at += operation->text.size();
        Filter filter;
        filter.type = Filter::Type::Term;
        filter.field = field.toLower();
        filter.comparison = operation->comparison;
        filter.position = start;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            auto value = readQuoted();
            if (!value)
                return value.error();
            filter.value = *value;
            return filter;
        }
        filter.value = takeWord();
        if (filter.value.isEmpty())
            return failure(
                m_at,
                QCoreApplication::translate("tamiz::Filter", "the value of “%1” is missing.").arg(field));
        filter.isNone = filter.value.compare("none"_L1, Qt::CaseInsensitive) == 0;
        if (filter.isNone)
            filter.value = u"none"_s;
        return filter;
    }

    Result<Filter> readWord()
    {
        const qsizetype start = m_at;
        QString word = takeWord();
        if (syntax::isKeyword(word))
            return failure(
                start, QCoreApplication::translate(
                           "tamiz::Filter", "“%1” joins nothing here; in quotes it is a word to look for.")
                           .arg(word));
        if (!word.endsWith(u'*'))
            return textFilter(start, word, Filter::Match::Word);
        word.chop(1);
        if (word.isEmpty())
            return failure(
                start, QCoreApplication::translate("tamiz::Filter",
                                                   "the beginning of a word is missing before the star."));
        return textFilter(start, word, Filter::Match::Prefix);
    }

    /// Text between quotes; a doubled quote inside stands for one.
    Result<QString> readQuoted()
    {
        const qsizetype start = m_at++;
        QString text;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                text += c;
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                text += c;
                ++m_at;
            } else {
                return text;
            }
        }
        return failure(start, QCoreApplication::translate("tamiz::Filter",
                                                          "the quote that closes this one is missing."));
    }

    static Filter textFilter(qsizetype start, const QString &words, Filter::Match match)
    {
        Filter filter;
        filter.type = Filter::Type::Text;
        filter.value = words;
        filter.match = match;
        filter.position = start;
        return filter;
    }

    QString takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && syntax::isWordCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool startsWithKeyword(QLatin1StringView keyword) const
    {
        const QStringView rest = m_text.sliced(m_at);
        return rest.startsWith(keyword) &&
               (rest.size() == keyword.size() || !syntax::isWordCharacter(rest[keyword.size()]));
    }

    bool takeKeyword(QLatin1StringView keyword)
    {
        skipSpace();
        if (!startsWithKeyword(keyword))
            return false;
        m_at += keyword.size();
        return true;
    }

    /// A dash that touches what it excludes, or the word NOT.
    bool takeNegation()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'-') {
            ++m_at;
            return true;
        }
        if (!startsWithKeyword("NOT"_L1))
            return false;
        m_at += 3;
        skipSpace();
        return true;
    }

    bool atEndOfAnd() const
    {
        return m_at == m_text.size() || m_text[m_at] == u')' || startsWithKeyword("OR"_L1);
    }

    static Error failure(qsizetype position, const QString &reason)
    {
        return {Error::Code::Usage,
                QCoreApplication::translate("tamiz::Filter", "The filter cannot be read: at character %1, %2")
                    .arg(position + 1)
                    .arg(reason),
                detailOfPlace(position)};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Filter> parseFilter(QStringView text)
{
    // Word processors turn quotes into curved or angled ones; each is one character, so that places stay.
    QString straight = text.toString();
    for (QChar &c : straight) {
        if (QStringView(u"“”„«»").contains(c))
            c = u'"';
    }
    return Parser(straight).parse();
}

} // namespace tamiz
