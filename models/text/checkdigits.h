// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The check digits of identifiers, by the rules their issuers publish. Each takes the identifier with its separators,
/// in either case, of the shape its pattern in personaldata.cpp promises; anything else is false.
namespace tamiz::checkdigits {

/// Letters and digits of \a text alone, upper case.
QString compact(QStringView text);

bool curp(QStringView text);  ///< Mexico: state, date and digit 18 modulo 10.
bool rfc(QStringView text);   ///< Mexico, of a person: the date only; about 1.5 % of real ones fail their digit.
bool rfcDigit(QStringView text); ///< Mexico: modulo 11 over the padded twelve.
bool clabe(QStringView text); ///< Mexico, bank account: weights 3, 7, 1.
bool nss(QStringView text);   ///< Mexico, social security: Luhn over eleven digits.
bool dni(QStringView text);   ///< Spain: letter modulo 23.
bool nie(QStringView text);   ///< Spain, foreigners: X, Y, Z stand for 0, 1, 2.
bool nif(QStringView text);   ///< Portugal: nine digits modulo 11.
bool cpf(QStringView text);   ///< Brazil: two digits modulo 11.
bool iban(QStringView text);  ///< ISO 13616: length of the country and modulo 97.
bool card(QStringView text);  ///< ISO/IEC 7812: 13 to 19 digits, Luhn.

} // namespace tamiz::checkdigits
