// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filtersyntax.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/selection.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype mostWords = 12;

/// Where the word at \a cursor begins: behind the last white space or parenthesis that is not in quotes.
qsizetype wordStart(const QString &text, qsizetype cursor)
{
    qsizetype start = 0;
    bool inQuotes = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (text[at] == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (text[at].isSpace() || text[at] == u'(' || text[at] == u')'))
            start = at + 1;
    }
    return start;
}

/// Where it ends: behind it nothing is taken away but the rest of the word, or of the quotes the cursor
/// stands in.
qsizetype wordEnd(const QString &text, qsizetype start, qsizetype cursor)
{
    const bool inQuotes = QStringView(text).sliced(start, cursor - start).count(u'"') % 2 != 0;
    if (inQuotes) {
        const qsizetype quote = text.indexOf(u'"', cursor);
        return quote < 0 ? cursor : quote + 1;
    }
    qsizetype end = cursor;
    while (end < text.size() && syntax::isWordCharacter(text[end]))
        ++end;
    return end;
}

/// \a value as it stands behind field and operator, in quotes where it needs them.
QString written(const QString &field, Filter::Comparison comparison, const QString &value)
{
    Filter term = Filter::term(field, value, comparison);
    term.isNone = false;
    return toText(term);
}

QStringList fieldsStartingWith(const Columns &columns, const QString &start)
{
    QStringList names = fieldWords();
    const QStringList keys = columns.keys();
    for (const QString &key : keys) {
        if (!names.contains(key))
            names << key;
    }
    QStringList words;
    const QString folded = foldText(start);
    for (const QString &name : names) {
        if (words.size() < mostWords && foldText(name).startsWith(folded)) {
            const QString term = written(name, Filter::Comparison::Equal, u"x"_s);
            words << term.chopped(1);
        }
    }
    return words;
}

/// Values of \a field that begin with \a start, or have a word that does, most frequent first.
QStringList valuesStartingWith(const Columns &columns, const QString &field, const QString &start)
{
    const auto counts = countBy(columns, columns.live(), field, Measure::Submissions);
    if (!counts)
        return {};
    const QString folded = foldText(start);
    const auto fits = [&](const QString &text) {
        const QString candidate = foldText(text);
        return candidate.startsWith(folded) || candidate.contains(QString(u' ' + folded)) ||
               candidate.contains(QString(u'/' + folded));
    };
    QStringList begins;
    for (qsizetype i = 0; i < counts->values.size() && begins.size() < mostWords; ++i) {
        if (fits(counts->values[i]) || (counts->labels[i] != counts->values[i] && fits(counts->labels[i])))
            begins << counts->values[i];
    }
    return begins;
}

/// The part of a quoted or plain value that was typed so far.
QString typedValue(QStringView text)
{
    QString value = text.toString();
    if (value.startsWith(u'"'))
        value.remove(0, 1);
    if (value.endsWith(u'"'))
        value.chop(1);
    return value;
}

} // namespace

Completion complete(const Columns &columns, const QString &text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype start = wordStart(text, cursor);
    while (start < cursor && text[start] == u'-')
        ++start;
    Completion completion{start, wordEnd(text, start, cursor) - start, {}};
    const QStringView typed = QStringView(text).sliced(start, cursor - start);

    qsizetype length = syntax::fieldLength(typed);
    QString field = typed.first(length).toString();
    if (const qsizetype quote = typed.startsWith(u'"') ? typed.indexOf(u'"', 1) : -1; quote > 0) {
        length = quote + 1;
        field = typed.sliced(1, quote - 1).toString();
    }
    const syntax::Operator *operation = length > 0 ? syntax::operatorAt(typed.sliced(length)) : nullptr;
    if (!operation) {
        completion.words = fieldsStartingWith(columns, typedValue(typed));
        return completion;
    }
    const QString key = canonicalField(columns, field);
    if (key.isEmpty())
        return completion;
    const QString value = typedValue(typed.sliced(length + operation->text.size()));
    const QStringList values = valuesStartingWith(columns, key, value);
    for (const QString &found : values)
        completion.words << written(field, operation->comparison, found);
    if (QString(u"none"_s).startsWith(value, Qt::CaseInsensitive) &&
        operation->comparison == Filter::Comparison::Equal)
        completion.words << field + u":none"_s;
    return completion;
}

} // namespace tamiz
