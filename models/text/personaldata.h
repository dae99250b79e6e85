// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace tamiz {

/// Kinds of personal data that are noticed in texts. Stored by key.
enum class PersonalType : quint8 {
    Email,
    Phone,
    Curp,
    Rfc,
    SocialSecurity,
    Dni,
    Nie,
    Nif,
    Cpf,
    Iban,
    Clabe,
    Card,
    Plate,
    Address,
    Profile,
    Handle,
    Name
};
QString keyOf(PersonalType type);
std::optional<PersonalType> personalTypeFromKey(QStringView key);
/// Translated, for the screen and for what stands in place of the masked words: "phone", "e-mail".
QString nameOf(PersonalType type);

/// Words that look like personal data: where they stand (UTF-16 units), and whether a check digit, the
/// numbering plan or the form leaves no doubt. Addresses, names and handles are never certain.
struct PersonalMatch
{
    PersonalType type = PersonalType::Email;
    qsizetype start = 0;
    qsizetype length = 0;
    bool certain = false;
    friend bool operator==(const PersonalMatch &, const PersonalMatch &) = default;
};

/// What looks like personal data in \a text, in order, without overlaps: of two that overlap the kind with
/// the stronger check stays. Identifiers need their check digits; phones are held against the numbering plans
/// by libphonenumber; what a bare number could also be (social security, Portuguese tax number, plates) needs
/// a word that says so before it. Names and addresses are assisted only: they are found where people
/// introduce themselves or say where they live. Safe from any thread; a text without digits and signs costs
/// one pass.
std::vector<PersonalMatch> findPersonalData(const QString &text);

} // namespace tamiz
