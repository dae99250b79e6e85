// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sitesearch.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestShown = 160;

/// \a text as a string of JavaScript, in ASCII: nothing in it can end the script or the string.
QByteArray scriptText(const QString &text)
{
    QByteArray out = "\"";
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x20 && unit < 0x7f && unit != '"' && unit != '\\' && unit != '<' && unit != '>' &&
            unit != '&')
            out += static_cast<char>(unit);
        else
            out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    return out + '"';
}

QString beginning(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestShown)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', longestShown);
    qsizetype at = end > longestShown / 2 ? end : longestShown;
    if (line[at - 1].isHighSurrogate())
        --at;
    return line.first(at) + u'…';
}

QString fileOf(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    return u"w-%1-%2"_s.arg(letters[0], 0, 16).arg(letters[1], 0, 16);
}

} // namespace

QString SiteSearch::folded(const QString &text)
{
    QString plain = text.toLower().normalized(QString::NormalizationForm_D);
    plain.replace(QString(u"n"_s + QChar(0x303)), u"ñ"_s);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

QStringList SiteSearch::wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    qsizetype letters = 0;
    const auto end = [&] {
        if (letters > 1)
            words << word;
        word.clear();
        letters = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!QChar::isLetterOrNumber(c)) {
            end();
        } else {
            word += text[i];
            if (isPair)
                word += text[i + 1];
            ++letters;
        }
        i += isPair;
    }
    end();
    return words;
}

Result<void> SiteSearch::add(PackageFolder &folder, const QString &address, const QString &title,
                             const QString &body)
{
    const QStringList words = wordsOf(folded(title + u' ' + body));
    for (const QString &word : QSet<QString>(words.begin(), words.end()))
        m_texts[word].push_back(m_count);
    m_shown += (m_shown.isEmpty() ? "" : ",\n") + QByteArray("[") + scriptText(address) + ',' +
               scriptText(title.isEmpty() ? beginning(body) : beginning(title)) + ',' +
               scriptText(title.isEmpty() ? QString() : beginning(body)) + ']';
    ++m_count;
    return m_count % textsInFile == 0 ? writeTexts(folder) : Result<void>();
}

Result<void> SiteSearch::writeTexts(PackageFolder &folder)
{
    const QByteArray name = "t-" + QByteArray::number((m_count - 1) / textsInFile);
    const QByteArray content = "tamiz(\"" + name + "\",[\n" + std::exchange(m_shown, {}) + "\n]);\n";
    return folder.write(u"search/"_s + QString::fromLatin1(name) + u".js"_s, content);
}

Result<void> SiteSearch::finish(PackageFolder &folder)
{
    if (!m_shown.isEmpty()) {
        if (const auto written = writeTexts(folder); !written)
            return written;
    }
    QMap<QString, QStringList> files; // the words of each, in one order whatever the hash's
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        files[fileOf(it.key())] << it.key();
    for (auto it = files.begin(); it != files.end(); ++it) {
        it->sort();
        QByteArray content = "tamiz(\"" + it.key().toLatin1() + "\",{\n";
        for (const QString &word : *it) {
            content += scriptText(word) + ":[";
            quint32 before = 0;
            for (const quint32 text : m_texts[word]) {
                content += QByteArray::number(text - before) + ',';
                before = text;
            }
            content.chop(1);
            content += word == it->last() ? "]\n" : "],\n";
        }
        if (const auto written = folder.write(u"search/"_s + it.key() + u".js"_s, content + "});\n");
            !written)
            return written;
    }
    return {};
}

} // namespace tamiz
