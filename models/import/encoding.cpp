// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/encoding.h"

#include "models/import/limits.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qint64 windowBytes = qint64(256) << 10;
constexpr int windows = 24;

// What 0x80 to 0x9F mean in Windows-1252; the five free places keep their C1 control, as in WHATWG's table.
constexpr std::array<char16_t, 32> upper1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                             0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

struct Utf8Count
{
    qint64 sequences = 0; ///< Well-formed sequences of two bytes or more.
    qint64 bad = 0;       ///< Bytes that belong to none.
    qint64 doubled =
        0; ///< Sequences that decode to the start of a UTF-8 sequence read as Windows-1252 ("Ã±").
    qint64 nulEven = 0;
    qint64 nulOdd = 0;
};

// Length of the well-formed sequence at p (Unicode 15, table 3-7), or 0.
int sequenceLength(const uchar *p, const uchar *end)
{
    const auto trail = [&](int i, int low = 0x80, int high = 0xBF) {
        return p + i < end && p[i] >= low && p[i] <= high;
    };
    if (p[0] >= 0xC2 && p[0] <= 0xDF)
        return trail(1) ? 2 : 0;
    if ((p[0] & 0xF0) == 0xE0) {
        const int low = p[0] == 0xE0 ? 0xA0 : 0x80;
        const int high = p[0] == 0xED ? 0x9F : 0xBF;
        return trail(1, low, high) && trail(2) ? 3 : 0;
    }
    if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        const int low = p[0] == 0xF0 ? 0x90 : 0x80;
        const int high = p[0] == 0xF4 ? 0x8F : 0xBF;
        return trail(1, low, high) && trail(2) && trail(3) ? 4 : 0;
    }
    return 0;
}

void countUtf8(QByteArrayView bytes, bool cutAtEnd, Utf8Count &count)
{
    const uchar *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const begin = p;
    const uchar *const end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            if (*p == 0)
                ++((p - begin) % 2 == 0 ? count.nulEven : count.nulOdd);
            ++p;
            continue;
        }
        const int length = sequenceLength(p, end);
        if (length == 0) {
            if (!cutAtEnd || end - p > 3)
                ++count.bad;
            ++p;
            continue;
        }
        // Ã or Â followed by a sign of the upper Latin-1 half: text that went through the wrong reading once.
        if (length == 2 && p[0] == 0xC3 && (p[1] == 0x83 || p[1] == 0x82) && p + 2 < end && p[2] >= 0xC2)
            ++count.doubled;
        ++count.sequences;
        p += length;
    }
}

QString decode8(QByteArrayView bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                         int32_t(text.size()), bytes.data(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) && status != U_STRING_NOT_TERMINATED_WARNING ? 0 : length);
    return text;
}

// How much a reading looks like a Latin-script language: letters of Western Europe inside words, quotes and
// dashes at their edges.
double plausibility(QStringView text)
{
    static const QString letters = u"áéíóúñüçàèìòùâêîôûäëïöãõåøæœÁÉÍÓÚÑÜÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕŒ"_s;
    static const QString signs = u"¿¡«»“”‘’–—…€ºª°·ß\u00A0"_s;
    double score = 0;
    qint64 high = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
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

QString multiByteName(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 50)
        return {};
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    static const QStringList multiByte{u"Big5"_s, u"GB18030"_s, u"Shift_JIS"_s, u"EUC-JP"_s, u"EUC-KR"_s};
    return multiByte.contains(name) ? name : QString();
}

EncodingGuess guess8Bit(QByteArrayView sample)
{
    // Only the surroundings of high bytes tell readings apart; half a mebibyte of them is plenty.
    const QByteArrayView head = sample.first(std::min<qsizetype>(sample.size(), 1 << 19));
    const double windows1252 = plausibility(decode8(head, "windows-1252"));
    const double macRoman = plausibility(decode8(head, "macintosh"));
    if (std::max(windows1252, macRoman) < 0.5) {
        if (const QString name = multiByteName(head); !name.isEmpty()) {
            return {name, QCoreApplication::translate("tamiz::Import",
                                                      "The text is not UTF-8; it reads as %1. Look at the "
                                                      "preview before you import.")
                              .arg(name)};
        }
    }
    const bool mac = macRoman > windows1252;
    return {mac ? u"macintosh"_s : u"windows-1252"_s,
            QCoreApplication::translate("tamiz::Import",
                                        "The text is not UTF-8; it reads best as %1. Look at the accents in "
                                        "the preview before you import.")
                .arg(mac ? u"MacRoman"_s : u"Windows-1252"_s)};
}

std::optional<EncodingGuess> fromMark(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return EncodingGuess{u"UTF-32LE"_s, {}};
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return EncodingGuess{u"UTF-32BE"_s, {}};
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return EncodingGuess{u"UTF-16LE"_s, {}};
    if (head.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return EncodingGuess{u"UTF-16BE"_s, {}};
    return std::nullopt; // A UTF-8 mark proves little: the bytes after it are still checked.
}

EncodingGuess decide(const Utf8Count &count, QByteArrayView head)
{
    const double nuls = double(count.nulEven + count.nulOdd) / double(std::max<qsizetype>(1, head.size()));
    if (nuls > 0.2 && (count.nulEven == 0 || count.nulOdd == 0 || nuls > 0.35)) {
        const QString name = count.nulOdd > count.nulEven ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        return {name, QCoreApplication::translate("tamiz::Import",
                                                  "The text reads as %1, which the file does not say.")
                          .arg(name)};
    }
    if (count.bad > 0 && (count.bad > count.sequences || count.sequences == 0))
        return guess8Bit(head);
    if (count.bad > 0) {
        return {u"UTF-8"_s,
                QCoreApplication::translate(
                    "tamiz::Import",
                    "The text is UTF-8 with %n byte(s) that are not; the cells that hold them are "
                    "read as Windows-1252 and flagged.",
                    nullptr, int(count.bad))};
    }
    if (count.doubled * 2000 > head.size()) {
        return {u"UTF-8"_s, QCoreApplication::translate("tamiz::Import",
                                                        "The text looks as if it had been decoded wrongly "
                                                        "before it was saved (“Ã±” for “ñ”).")};
    }
    return {u"UTF-8"_s, {}};
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (const auto guess = fromMark(bytes))
        return *guess;
    Utf8Count count;
    countUtf8(bytes, false, count);
    return decide(count, bytes);
}

Result<EncodingGuess> guessEncoding(const FilePlace &place)
{
    Result<std::unique_ptr<QIODevice>> device = openPlace(place);
    if (!device)
        return device.error();
    QIODevice &file = **device;
    QByteArray head;
    while (head.size() < limits::encodingHeadBytes) {
        const QByteArray more = file.read(limits::encodingHeadBytes - head.size());
        if (more.isEmpty())
            break;
        head += more;
    }
    if (const auto guess = fromMark(head))
        return *guess;
    // An entry of an archive cannot be sought; its head decides.
    const qint64 rest = file.isSequential() ? 0 : file.size() - head.size();
    Utf8Count count;
    countUtf8(head, rest > 0 || head.size() == limits::encodingHeadBytes, count);
    const bool nuls = count.nulEven + count.nulOdd > 0;
    for (int i = 0; i < windows && rest > 0 && !nuls; ++i) {
        file.seek(head.size() + std::max<qint64>(0, rest - windowBytes) / windows * i);
        QByteArray window = file.read(windowBytes);
        qsizetype skip = 0; // A window may begin inside a sequence.
        while (skip < window.size() && skip < 3 && (static_cast<uchar>(window[skip]) & 0xC0) == 0x80)
            ++skip;
        const qint64 before = count.bad;
        countUtf8(QByteArrayView(window).sliced(skip), true, count);
        if (count.bad > before && head.size() < 2 * limits::encodingHeadBytes)
            head += window;
    }
    return decide(count, head);
}

QString decodeCell(std::string_view cell, bool &damaged)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    // QString::fromUtf8 drops a leading mark, which inside a file is a character like another.
    if (cell.substr(0, 3) == mark)
        return QChar(0xFEFF) + decodeCell(cell.substr(3), damaged);
    QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    if (!text.contains(QChar::ReplacementCharacter))
        return text;
    qsizetype genuine = 0;
    for (size_t at = cell.find(replacement); at != std::string_view::npos;
         at = cell.find(replacement, at + 3))
        ++genuine;
    if (text.count(QChar::ReplacementCharacter) == genuine)
        return text;
    damaged = true;
    text.resize(qsizetype(cell.size()));
    for (size_t i = 0; i < cell.size(); ++i) {
        const auto byte = static_cast<uchar>(cell[i]);
        text[qsizetype(i)] =
            byte >= 0x80 && byte < 0xA0 ? QChar(upper1252[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace tamiz
