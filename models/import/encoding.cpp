// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/encoding.h"

#include "models/import/bytesource.h"
#include "models/import/limits.h"
#include "models/text/mojibake.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
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

struct Match
{
    QString name;
    int confidence = 0;
};

// What ICU's statistics say, where it is one of the encodings that the Latin readings below do not cover.
Match byStatistics(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    static const QStringList others{u"Big5"_s,   u"GB18030"_s,     u"Shift_JIS"_s,    u"EUC-JP"_s,
                                    u"EUC-KR"_s, u"windows-1251"_s, u"KOI8-R"_s,       u"ISO-8859-5"_s,
                                    u"ISO-8859-7"_s, u"windows-1253"_s, u"ISO-8859-8"_s, u"windows-1255"_s,
                                    u"ISO-8859-6"_s, u"windows-1256"_s, u"ISO-8859-9"_s, u"windows-1254"_s};
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    return others.contains(name) ? Match{name, ucsdet_getConfidence(match, &status)} : Match{};
}

// Two readings that are nearly as good as each other leave less to go by, and so do few characters.
int confidenceOf(double best, double second, qsizetype high)
{
    const double alone = 50 + 50 * best;
    const double gap = std::clamp((best - second) * 2, 0.0, 1.0);
    const double weight = high >= 20 ? 1 : 0.6 + 0.02 * double(high);
    return int(std::clamp(alone * (0.6 + 0.4 * gap) * weight, 5.0, 99.0));
}

EncodingGuess guess8Bit(QByteArrayView sample)
{
    // Only the surroundings of high bytes tell readings apart; half a mebibyte of them is plenty.
    const QByteArrayView head = sample.first(std::min<qsizetype>(sample.size(), 1 << 19));
    struct Candidate
    {
        const char *name;
        double score;
    };
    std::array<Candidate, 3> latin{{{"windows-1252", 0}, {"macintosh", 0}, {"ibm-850", 0}}};
    for (Candidate &candidate : latin)
        candidate.score = latinPlausibility(decode8(head, candidate.name));
    std::stable_sort(latin.begin(), latin.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    const qsizetype high = std::count_if(head.begin(), head.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    QString name = QString::fromLatin1(latin[0].name);
    int confidence = confidenceOf(latin[0].score, latin[1].score, high);
    if (latin[0].score < 0.5) {
        if (const Match match = byStatistics(head); !match.name.isEmpty() && match.confidence >= std::min(50, confidence)) {
            name = match.name;
            confidence = match.confidence;
        }
    }
    return {name,
            confidence >= sureEncoding
                ? QCoreApplication::translate("tamiz::Import",
                                              "The text is not UTF-8; it reads as %1 (%2 % sure). Look at the "
                                              "accents in the preview before you import.")
                      .arg(encodingTitle(name))
                      .arg(confidence)
                : QCoreApplication::translate("tamiz::Import",
                                              "The text is not UTF-8, and it is not certain what it is: it reads "
                                              "best as %1 (%2 % sure). Choose the encoding that shows the "
                                              "accents right.")
                      .arg(encodingTitle(name))
                      .arg(confidence),
            confidence};
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
                          .arg(name),
                90};
    }
    if (count.bad > 0 && (count.bad > count.sequences || count.sequences == 0))
        return guess8Bit(head);
    if (count.bad > 0) {
        return {u"UTF-8"_s,
                QCoreApplication::translate(
                    "tamiz::Import",
                    "The text is UTF-8 with %n byte(s) that are not; the cells that hold them are "
                    "read as Windows-1252 and flagged.",
                    nullptr, int(count.bad)),
                std::clamp(int(100 * count.sequences / (count.sequences + count.bad)), 1, 99)};
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
    const qint64 most = file.isSequential() ? limits::encodingHeadBytes : std::min(limits::encodingHeadBytes, file.size());
    while (head.size() < most) {
        const QByteArray more = file.read(most - head.size());
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

const QList<KnownEncoding> &knownEncodings()
{
    static const QList<KnownEncoding> all{{"UTF-8", "UTF-8"},
                                          {"windows-1252", "Windows-1252 / ISO-8859-1"},
                                          {"macintosh", "MacRoman"},
                                          {"ibm-850", "DOS 850"},
                                          {"ISO-8859-15", "ISO-8859-15"},
                                          {"UTF-16LE", "UTF-16 LE"},
                                          {"UTF-16BE", "UTF-16 BE"},
                                          {"windows-1250", "Windows-1250"},
                                          {"windows-1251", "Windows-1251"},
                                          {"windows-1253", "Windows-1253"},
                                          {"windows-1254", "Windows-1254"},
                                          {"windows-1255", "Windows-1255"},
                                          {"windows-1256", "Windows-1256"},
                                          {"KOI8-R", "KOI8-R"},
                                          {"Shift_JIS", "Shift_JIS"},
                                          {"EUC-JP", "EUC-JP"},
                                          {"EUC-KR", "EUC-KR"},
                                          {"GB18030", "GB18030"},
                                          {"Big5", "Big5"}};
    return all;
}

QString encodingTitle(const QString &name)
{
    const auto it = std::find_if(knownEncodings().begin(), knownEncodings().end(), [&](const KnownEncoding &known) {
        return name.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) == 0;
    });
    return it == knownEncodings().end() ? name : QString::fromLatin1(it->title);
}

namespace {

Result<QStringList> linesOf(const FilePlace &place, const QString &encoding)
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(place, encoding);
    if (!source)
        return source.error();
    QByteArray text;
    std::vector<char> piece(size_t(1) << 18);
    while (text.size() < limits::encodingHeadBytes) {
        const Result<qint64> got = (*source)->read(piece.data(), qint64(piece.size()));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        text.append(piece.data(), qsizetype(*got));
    }
    return QString::fromUtf8(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
}

} // namespace

Result<QList<ReadingDifference>> differences(const FilePlace &place, const QString &first, const QString &second,
                                             qsizetype limit)
{
    const Result<QStringList> one = linesOf(place, first);
    if (!one)
        return one.error();
    const Result<QStringList> other = linesOf(place, second);
    if (!other)
        return other.error();
    QList<ReadingDifference> found;
    for (qsizetype i = 0; i < std::min(one->size(), other->size()) && found.size() < limit; ++i) {
        if (one->at(i) != other->at(i))
            found.append({i + 1, one->at(i), other->at(i)});
    }
    return found;
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
