// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/mojibake.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Reading
{
    Mojibake kind;
    QLatin1StringView key;
    const char *wrong; ///< The encoding the text was read as,
    const char *right; ///< and the one it was of; null for UTF-8.
};

constexpr std::array<Reading, 5> readings{{{Mojibake::Utf8AsLatin, "utf8-as-latin"_L1, "windows-1252", nullptr},
                                           {Mojibake::Utf8AsMac, "utf8-as-mac"_L1, "macintosh", nullptr},
                                           {Mojibake::Utf8AsDos, "utf8-as-dos"_L1, "ibm-850", nullptr},
                                           {Mojibake::LatinAsMac, "latin-as-mac"_L1, "macintosh", "windows-1252"},
                                           {Mojibake::MacAsLatin, "mac-as-latin"_L1, "windows-1252", "macintosh"}}};

using Upper = std::array<char16_t, 128>; ///< What the bytes 0x80 to 0xFF mean.

Upper upperHalf(const char *encoding)
{
    Upper upper{};
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        const char one = char(byte);
        std::array<UChar, 4> text{};
        UErrorCode failed = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(converter, text.data(), int32_t(text.size()), &one, 1, &failed);
        // Free places keep their C1 control, as browsers and most converters have it.
        const bool known = U_SUCCESS(failed) && length == 1 && text[0] != 0xFFFD;
        upper[size_t(byte - 0x80)] = known ? text[0] : char16_t(byte);
    }
    ucnv_close(converter);
    return upper;
}

/// One wrong reading, ready for use: which byte a character came of, and what the byte means.
struct Table
{
    QHash<char16_t, uchar> byteOf;
    Upper right{};
    bool utf8 = true;
};

Table makeTable(const Reading &reading)
{
    Table table;
    const Upper wrong = upperHalf(reading.wrong);
    for (size_t i = 0; i < wrong.size(); ++i)
        table.byteOf.insert(wrong[i], uchar(i + 0x80));
    if (reading.kind == Mojibake::Utf8AsLatin) { // Latin-1 gives the controls that Windows-1252 replaces.
        for (char16_t c = 0x80; c < 0xA0; ++c)
            table.byteOf.insert(c, uchar(c));
    }
    table.utf8 = !reading.right;
    if (reading.right)
        table.right = upperHalf(reading.right);
    return table;
}

const Table &tableOf(Mojibake kind)
{
    static const std::array<Table, readings.size()> tables = [] {
        std::array<Table, readings.size()> all;
        std::transform(readings.begin(), readings.end(), all.begin(), makeTable);
        return all;
    }();
    const auto it = std::find_if(readings.begin(), readings.end(), [&](const Reading &r) { return r.kind == kind; });
    return tables[size_t(it - readings.begin())];
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// A run of characters that all came of bytes above 0x7F, as UTF-8; as it is where the bytes are none.
QString runAsUtf8(QStringView run, const Table &table)
{
    QByteArray bytes;
    bytes.reserve(run.size());
    for (const QChar c : run)
        bytes.append(char(table.byteOf.value(c.unicode())));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return run.toString();
    // One sequence may be an accident (“l’é” is one in MacRoman): it must not read worse than what stands there. Several in
    // a row hardly ever are.
    constexpr qsizetype accident = 2;
    const bool isSound = text.size() > accident || latinPlausibility(text) >= latinPlausibility(run);
    return isSound ? text : run.toString();
}

QString turnUtf8(const QString &text, const Table &table)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].unicode() >= 0x80 && table.byteOf.contains(text[end].unicode()))
            ++end;
        if (end > at) {
            result += runAsUtf8(QStringView(text).sliced(at, end - at), table);
            at = end;
        } else {
            result += text[at++];
        }
    }
    return result;
}

QString turnBytes(const QString &text, const Table &table)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() < 0x80)
            continue;
        const auto byte = table.byteOf.constFind(c.unicode());
        if (byte == table.byteOf.constEnd())
            return text;
        c = QChar(table.right[size_t(*byte - 0x80)]);
    }
    return result;
}

} // namespace

QString keyOf(Mojibake kind)
{
    const auto it = std::find_if(readings.begin(), readings.end(), [&](const Reading &r) { return r.kind == kind; });
    return it == readings.end() ? u"none"_s : QString(it->key);
}

std::optional<Mojibake> mojibakeFromKey(QStringView key)
{
    if (key.isEmpty() || key.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return Mojibake::None;
    const auto it = std::find_if(readings.begin(), readings.end(), [&](const Reading &r) { return key.compare(r.key, Qt::CaseInsensitive) == 0; });
    return it == readings.end() ? std::nullopt : std::optional(it->kind);
}

QList<Mojibake> allMojibake()
{
    QList<Mojibake> kinds;
    for (const Reading &reading : readings)
        kinds.append(reading.kind);
    return kinds;
}

double latinPlausibility(QStringView text)
{
    static const QString letters = u"áéíóúñüçàèìòùâêîôûäëïöãõåøæœÁÉÍÓÚÑÜÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕŒ"_s;
    static const QString signs = u"¿¡«»“”‘’–—…€ºª°·ß\u00A0"_s;
    double score = 0;
    qint64 high = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80 || c.isLowSurrogate())
            continue;
        ++high;
        const bool wordBefore = i > 0 && text[i - 1].isLetter();
        const bool wordAfter = i + 1 < text.size() && text[i + 1].isLetter();
        if (letters.contains(c))
            score += c.isUpper() && wordBefore && text[i - 1].isLower() ? -1 : 1;
        else if (signs.contains(c))
            score += wordBefore && wordAfter && c != u'’' && c != u'·' ? -1 : 1;
        else
            score -= 1;
    }
    return high == 0 ? 0 : score / double(high);
}

QString repaired(const QString &text, Mojibake kind)
{
    if (kind == Mojibake::None || isAscii(text))
        return text;
    const Table &table = tableOf(kind);
    if (table.utf8)
        return turnUtf8(text, table);
    const QString turned = turnBytes(text, table);
    return latinPlausibility(turned) > latinPlausibility(text) ? turned : text;
}

MojibakeGuess guessMojibake(const QStringList &cells)
{
    constexpr double charactersPerHint = 2000;
    qsizetype characters = 0;
    QStringList high;
    for (const QString &cell : cells) {
        characters += cell.size();
        if (!isAscii(cell))
            high.append(cell);
    }
    MojibakeGuess best;
    double bestGain = 0;
    for (const Reading &reading : readings) {
        qsizetype changed = 0;
        qsizetype touched = 0;
        double gain = 0;
        double after = 0;
        for (const QString &cell : std::as_const(high)) {
            const QString turned = repaired(cell, reading.kind);
            if (turned == cell)
                continue;
            ++changed;
            touched += std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.unicode() >= 0x80; });
            after += latinPlausibility(turned);
            // Signs that happen to be well-formed UTF-8 are hardly ever an accident, whatever the language.
            gain += latinPlausibility(turned) - latinPlausibility(cell) + (reading.right ? 0 : 0.5);
        }
        // What is turned from one byte to one byte is believed only when the whole of it comes out well.
        const double least = reading.right ? 0.7 : -1;
        const bool sound = changed > 0 && double(touched) * charactersPerHint >= double(characters) &&
                           after / double(changed) >= least && gain > 0 &&
                           (!reading.right || changed * 2 >= high.size());
        if (sound && gain > bestGain) {
            bestGain = gain;
            best = {reading.kind, changed, high.size()};
        }
    }
    return best;
}

} // namespace tamiz
