// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/phones.h"

#include <QString>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#endif
#include <phonenumbers/phonenumberutil.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace tamiz {

namespace {

bool isValidIn(const std::string &number, const char *region)
{
    const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    return plans.Parse(number, region, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR &&
           plans.IsValidNumber(parsed);
}

} // namespace

bool isPhoneNumber(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (number.trimmed().startsWith(u'+')) {
        if (digits.startsWith("521"_L1) && digits.size() == 13)
            digits.remove(2, 1); // the mobile mark that Mexico dropped in 2019
        return isValidIn('+' + digits.toStdString(), "ZZ");
    }
    for (const auto prefix : {"044"_L1, "045"_L1, "01"_L1}) {
        if (digits.startsWith(prefix) && digits.size() == prefix.size() + 10)
            digits.remove(0, prefix.size());
    }
    const std::string national = digits.toStdString();
    switch (digits.size()) {
    case 9:
        return isValidIn(national, "ES") || isValidIn(national, "PT");
    case 10:
        return isValidIn(national, "MX") || isValidIn(national, "BR");
    case 11:
        return isValidIn(national, "BR");
    default:
        return false;
    }
}

} // namespace tamiz
