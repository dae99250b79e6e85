// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkdigits.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace tamiz::checkdigits {

namespace {

std::vector<int> digitsOf(QStringView text)
{
    std::vector<int> digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.push_back(c.unicode() - u'0');
    }
    return digits;
}

bool allEqual(const std::vector<int> &digits)
{
    return std::ranges::adjacent_find(digits, std::not_equal_to<>()) == digits.end();
}

bool luhn(const std::vector<int> &digits)
{
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int value = digits[digits.size() - 1 - i] * (i % 2 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0 && !allEqual(digits);
}

bool isDate(QStringView yymmdd, int century)
{
    return QDate::isValid(century + yymmdd.first(2).toInt(), yymmdd.sliced(2, 2).toInt(),
                          yymmdd.sliced(4, 2).toInt());
}

bool isSpanishLetter(int number, QChar letter)
{
    return u"TRWAGMYFPDXBNJZSQVHLCKE"_s[number % 23] == letter;
}

/// Lengths of the countries whose accounts are met most; others pass by modulo 97 alone.
int ibanLength(QStringView country)
{
    static constexpr std::array<std::pair<QLatin1StringView, int>, 25> lengths{
        {{"ES"_L1, 24}, {"DE"_L1, 22}, {"FR"_L1, 27}, {"GB"_L1, 22}, {"PT"_L1, 25},
         {"IT"_L1, 27}, {"NL"_L1, 18}, {"BE"_L1, 16}, {"BR"_L1, 29}, {"CR"_L1, 22},
         {"DO"_L1, 28}, {"GT"_L1, 28}, {"SV"_L1, 28}, {"IE"_L1, 22}, {"AT"_L1, 20},
         {"CH"_L1, 21}, {"PL"_L1, 28}, {"SE"_L1, 24}, {"NO"_L1, 15}, {"DK"_L1, 18},
         {"FI"_L1, 18}, {"GR"_L1, 27}, {"RO"_L1, 24}, {"CZ"_L1, 24}, {"HU"_L1, 28}}};
    const auto found =
        std::ranges::find_if(lengths, [&](const auto &entry) { return country == entry.first; });
    return found == lengths.end() ? 0 : found->second;
}

} // namespace

QString compact(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'&')
            result += c.toUpper();
    }
    return result;
}

bool curp(QStringView text)
{
    static const QStringList states =
        u"AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS"_s
            .split(u' ');
    static const QString alphabet = u"0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"_s;
    const QString value = compact(text);
    if (value.size() != 18 || !states.contains(value.sliced(11, 2)))
        return false;
    if (!isDate(QStringView(value).sliced(4, 6), value[16].isDigit() ? 1900 : 2000))
        return false;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const qsizetype weight = alphabet.indexOf(value[i]);
        if (weight < 0)
            return false;
        sum += weight * (18 - i);
    }
    return value[17].digitValue() == (10 - sum % 10) % 10;
}

bool rfc(QStringView text)
{
    const QString value = compact(text);
    if (value.size() != 13 || value == "XAXX010101000"_L1 ||
        value == "XEXX010101000"_L1) // "the public", "a foreigner"
        return false;
    const QStringView date = QStringView(value).sliced(4, 6);
    return isDate(date, 1900) || isDate(date, 2000);
}

bool rfcDigit(QStringView text)
{
    static const QString alphabet = u"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"_s;
    const QString value = compact(text);
    if (value.size() < 12)
        return false;
    const QString padded = value.chopped(1).rightJustified(12, u' ');
    qsizetype sum = 0;
    for (qsizetype i = 0; i < padded.size(); ++i)
        sum += std::max<qsizetype>(0, alphabet.indexOf(padded[i])) * (13 - i);
    return value.back() == u"0123456789A"_s[(11 - sum % 11) % 11];
}

bool clabe(QStringView text)
{
    const std::vector<int> digits = digitsOf(text);
    if (digits.size() != 18 || allEqual(digits))
        return false;
    constexpr std::array weights{3, 7, 1};
    int sum = 0;
    for (size_t i = 0; i < 17; ++i)
        sum += digits[i] * weights[i % 3] % 10;
    return digits[17] == (10 - sum % 10) % 10;
}

bool nss(QStringView text)
{
    const std::vector<int> digits = digitsOf(text);
    return digits.size() == 11 && luhn(digits);
}

bool dni(QStringView text)
{
    const QString value = compact(text);
    return value.size() == 9 && isSpanishLetter(value.first(8).toInt(), value[8]);
}

bool nie(QStringView text)
{
    const QString value = compact(text);
    if (value.size() != 9)
        return false;
    const qsizetype first = u"XYZ"_s.indexOf(value[0]);
    return first >= 0 &&
           isSpanishLetter(static_cast<int>(first) * 10'000'000 + value.sliced(1, 7).toInt(), value[8]);
}

bool nif(QStringView text)
{
    const std::vector<int> digits = digitsOf(text);
    if (digits.size() != 9 || allEqual(digits))
        return false;
    int sum = 0;
    for (size_t i = 0; i < 8; ++i)
        sum += digits[i] * (9 - static_cast<int>(i));
    const int rest = sum % 11;
    return digits[8] == (rest < 2 ? 0 : 11 - rest);
}

bool cpf(QStringView text)
{
    const std::vector<int> digits = digitsOf(text);
    if (digits.size() != 11 || allEqual(digits))
        return false;
    for (const size_t k : {size_t{9}, size_t{10}}) {
        int sum = 0;
        for (size_t i = 0; i < k; ++i)
            sum += digits[i] * static_cast<int>(k + 1 - i);
        if (digits[k] != sum * 10 % 11 % 10)
            return false;
    }
    return true;
}

bool iban(QStringView text)
{
    const QString value = compact(text);
    if (value.size() < 15 || value.size() > 34)
        return false;
    if (const int length = ibanLength(QStringView(value).first(2)); length && length != value.size())
        return false;
    int rest = 0;
    for (const QChar c : QString(value.sliced(4) + value.first(4))) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + c.unicode() - u'0') % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool card(QStringView text)
{
    const std::vector<int> digits = digitsOf(text);
    return digits.size() >= 13 && digits.size() <= 19 && luhn(digits);
}

} // namespace tamiz::checkdigits
