// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/prose.h"

#include "models/core/translate.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

bool isNumberName(const QString &word)
{
    return numberNames().contains(word);
}

Inset insetFrom(const QString &inside)
{
    const auto [head, where] = splitWhere(inside);
    QStringList words = head.split(u' ', Qt::SkipEmptyParts);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    return {name, words, where};
}

/// Reads the runs of one line.
class RunReader
{
public:
    explicit RunReader(const QString &line) : m_line(line) {}

    std::vector<ReportRun> read()
    {
        while (m_at < m_line.size())
            step();
        flush();
        return std::move(m_runs);
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_line).sliced(m_at);
        if (rest.startsWith(u'\\') && rest.size() > 1) {
            m_words += rest[1];
            m_at += 2;
        } else if (rest.startsWith(u"**")) {
            flush();
            m_bold = !m_bold;
            m_at += 2;
        } else if (rest.startsWith(u'*')) {
            flush();
            m_italic = !m_italic;
            ++m_at;
        } else if (!(rest.startsWith(u"{{") && number()) && !(rest.startsWith(u'[') && link())) {
            m_words += rest[0];
            ++m_at;
        }
    }

    bool number()
    {
        const qsizetype end = m_line.indexOf(u"}}"_s, m_at + 2);
        if (end < 0)
            return false;
        const QString query = m_line.sliced(m_at + 2, end - m_at - 2).simplified();
        flush();
        ReportRun run{{}, m_bold, m_italic};
        run.query = query;
        m_runs.push_back(run);
        m_at = end + 2;
        return true;
    }

    bool link()
    {
        const qsizetype middle = m_line.indexOf(u"]("_s, m_at);
        const qsizetype end = middle < 0 ? -1 : m_line.indexOf(u')', middle + 2);
        if (end < 0)
            return false;
        const QString address = m_line.sliced(middle + 2, end - middle - 2);
        if (!isWebLink(address))
            return false;
        flush();
        ReportRun run{m_line.sliced(m_at + 1, middle - m_at - 1).remove(u'\\'), m_bold, m_italic};
        run.link = address;
        m_runs.push_back(run);
        m_at = end + 1;
        return true;
    }

    void flush()
    {
        if (!m_words.isEmpty())
            m_runs.push_back({std::exchange(m_words, {}), m_bold, m_italic});
    }

    QString m_line, m_words;
    qsizetype m_at = 0;
    bool m_bold = false, m_italic = false;
    std::vector<ReportRun> m_runs;
};

QString escaped(const QString &words)
{
    QString out;
    for (const QChar c : words) {
        if (c == u'\\' || c == u'*' || c == u'[' || c == u'{')
            out += u'\\';
        out += c == u'\n' ? QChar(QChar::LineSeparator) : c;
    }
    return out;
}

QString lineOf(const ReportProse &prose)
{
    QString line;
    bool bold = false, italic = false;
    const auto look = [&](bool toBold, bool toItalic) {
        if (bold != toBold) // each mark turns its look on or off, and two signs are read before one
            line += u"**"_s;
        if (italic != toItalic)
            line += u'*';
        bold = toBold;
        italic = toItalic;
    };
    for (const ReportRun &run : prose.runs) {
        if (run.text.isEmpty() && run.query.isEmpty())
            continue;
        look(run.bold, run.italic);
        if (!run.query.isEmpty())
            line += u"{{"_s + run.query + u"}}"_s;
        else if (!run.link.isEmpty())
            line += u'[' + escaped(run.text) + u"]("_s + run.link + u')';
        else
            line += escaped(run.text);
    }
    look(false, false);
    switch (prose.style) {
    case ReportProse::Style::Heading:
        return u"## "_s + line;
    case ReportProse::Style::Bullet:
        return u"- "_s + line;
    case ReportProse::Style::Numbered:
        return QString::number(std::max(prose.ordinal, 1)) + u". "_s + line;
    case ReportProse::Style::Paragraph:
        break;
    }
    static const QRegularExpression marked(u"^(#|-|\\d+\\. )"_s);
    return marked.match(line).hasMatch() ? u'\\' + line : line;
}

ProsePart partOf(QString line)
{
    if (line.startsWith("{{"_L1) && line.indexOf("}}"_L1) == line.size() - 2) {
        const Inset inset = insetFrom(line.sliced(2, line.size() - 4).simplified());
        if (!isNumberName(inset.name))
            return inset;
    }
    ReportProse prose;
    static const QRegularExpression digits(u"^(\\d{1,3})\\. "_s);
    if (line.startsWith("## "_L1)) {
        prose.style = ReportProse::Style::Heading;
        line.remove(0, 3);
    } else if (line.startsWith("- "_L1)) {
        prose.style = ReportProse::Style::Bullet;
        line.remove(0, 2);
    } else if (const auto match = digits.match(line); match.hasMatch()) {
        prose.style = ReportProse::Style::Numbered;
        prose.ordinal = match.captured(1).toInt();
        line.remove(0, match.capturedLength());
    }
    prose.runs = RunReader(line).read();
    for (ReportRun &run : prose.runs)
        run.text.replace(QChar::LineSeparator, u'\n');
    return prose;
}

} // namespace

QString Inset::option(const QString &key, const QString &otherwise) const
{
    for (const QString &word : words) {
        if (word.startsWith(key + u'='))
            return word.sliced(key.size() + 1);
    }
    return otherwise;
}

QStringList Inset::plain() const
{
    QStringList found;
    for (const QString &word : words) {
        if (!word.contains(u'='))
            found << word;
    }
    return found;
}

std::pair<QString, QString> splitWhere(const QString &query)
{
    const QString text = query + u' ';
    const qsizetype at = text.indexOf(" where "_L1);
    if (at < 0)
        return {query.trimmed(), {}};
    return {text.first(at).trimmed(), text.sliced(at + 7).trimmed()};
}

QStringList insetNames()
{
    return {u"figures"_s,  u"ledger"_s, u"participation"_s, u"themes"_s,   u"theme-pages"_s, u"theme-list"_s, u"families"_s,
            u"excluded"_s, u"answers"_s, u"unanswered"_s,   u"indicators"_s, u"method"_s,    u"sources"_s,    u"chart"_s,
            u"table"_s,    u"quotes"_s, u"overrides"_s};
}

QStringList numberNames()
{
    return {u"submissions"_s, u"texts"_s, u"people"_s, u"votes"_s, u"share"_s, u"values"_s};
}

bool isWebLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

std::vector<ProsePart> parseProse(const QString &text)
{
    std::vector<ProsePart> parts;
    int ordinal = 0;
    for (const QString &line : text.split(u'\n')) {
        const QString clean = line.trimmed();
        if (clean.isEmpty())
            continue;
        ProsePart part = partOf(clean);
        auto *prose = std::get_if<ReportProse>(&part);
        const bool isNumbered = prose && prose->style == ReportProse::Style::Numbered;
        ordinal = isNumbered ? ordinal + 1 : 0;
        if (isNumbered)
            prose->ordinal = ordinal; // counted here, whatever was typed
        parts.push_back(std::move(part));
    }
    return parts;
}

QString toProse(const std::vector<ProsePart> &parts)
{
    QStringList lines;
    for (const ProsePart &part : parts) {
        if (const auto *prose = std::get_if<ReportProse>(&part)) {
            lines << lineOf(*prose);
            continue;
        }
        const Inset &inset = std::get<Inset>(part);
        QStringList words{inset.name};
        words << inset.words;
        if (!inset.where.isEmpty())
            words << u"where"_s << inset.where;
        lines << u"{{"_s + words.join(u' ') + u"}}"_s;
    }
    return lines.join(u'\n');
}

Result<void> checkProse(const QString &text)
{
    const auto fail = [](const QString &sentence) { return Error{Error::Code::Usage, sentence, {}}; };
    const auto filterOf = [&](const QString &where) -> Result<void> {
        const auto filter = parseFilter(where);
        if (!filter)
            return filter.error();
        return {};
    };
    for (const ProsePart &part : parseProse(text)) {
        if (const auto *inset = std::get_if<Inset>(&part)) {
            if (!insetNames().contains(inset->name))
                return fail(tr("“%1” is no block of a report. There are %2.").arg(inset->name, insetNames().join(u", "_s)));
            if (const auto sound = filterOf(inset->where); !sound)
                return sound;
            continue;
        }
        for (const ReportRun &run : std::get<ReportProse>(part).runs) {
            if (run.query.isEmpty())
                continue;
            const auto [of, where] = splitWhere(run.query);
            if (!isNumberName(of.section(u' ', 0, 0)))
                return fail(tr("“%1” is nothing that can be counted. There are %2.").arg(of, numberNames().join(u", "_s)));
            if (const auto sound = filterOf(where); !sound)
                return sound;
        }
    }
    return {};
}

} // namespace tamiz
