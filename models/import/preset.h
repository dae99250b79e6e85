// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

#include <QHash>

#include <vector>

namespace tamiz {

/// What a column of a known platform means.
struct PresetColumn
{
    QStringList patterns; ///< Headers; "title/*" stands for title followed by a locale.
    Role role = Role::Ignore;
    std::optional<Kind> parentKind; ///< For Parent: what the parent is.
};

/// How the export of a platform is recognised and read. Data: one JSON file each in :/tamiz/presets.
struct Preset
{
    QString name;
    QString family;
    QString platform; ///< Its name for people.
    Kind kind = Kind::Proposal;
    std::vector<QStringList> required; ///< Each a list of alternatives; all must be there.
    std::vector<QStringList> evidence; ///< Each a list of alternatives;
    int evidenceNeeded = 0;            ///< so many of them must be there too.
    std::vector<PresetColumn> columns;
    bool guarded = false;    ///< Text that begins with = + - @ carries an apostrophe, which is taken off.
    QString authorSeparator; ///< Several authors stand in one cell.
    QStringList noParent;    ///< Values that mean "no parent".
    QHash<QString, QString> states; ///< The platform's codes and what they mean.

    /// 0 when \a headers are not this export, else how sure it is (up to 1).
    double score(const QStringList &headers) const;
    const PresetColumn *column(const QString &header, QString *locale = nullptr) const;
};

/// All presets, in the order in which they are tried. Read once from the resources.
const std::vector<Preset> &presets();
const Preset *presetNamed(const QString &name); ///< Null when there is none.

/// Words of headers by role key ("id", "body"…), folded; and "participant_prefix".
const QHash<QString, QStringList> &headerWords();

/// Whether \a header is \a pattern; for "title/*" sets \a locale.
bool matchesPattern(const QString &header, const QString &pattern, QString *locale);

} // namespace tamiz
