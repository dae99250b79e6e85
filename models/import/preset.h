// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importfile.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace tamiz {

/// A header as a preset names it: as it stands (letter case aside), "title/*" for title followed by a locale,
/// or "re:" and a regular expression. Where headers are paths, '.' and '/' mean the same.
struct HeaderPattern
{
    explicit HeaderPattern(const QString &text);
    /// Whether \a header is meant; for "title/*" sets \a locale.
    bool matches(const QString &header, QString *locale = nullptr) const;

    QString text;
    QRegularExpression expression; ///< Valid for "re:" only.
    bool isExpression = false;
};
using HeaderPatterns = std::vector<HeaderPattern>; ///< Any of them.

/// What a column of a known platform means.
struct PresetColumn
{
    HeaderPatterns patterns;
    Role role = Role::Ignore;
    std::optional<Kind> parentKind; ///< For Parent: what the parent is.
    QString format;                 ///< As in \ref ColumnMapping; of texts also "list:" and keys: a list of objects
                                    ///< in one cell, of which these are the text ("list:post|comment/comment").
    QString personal; ///< "e-mail", "ip", "national id", "telephone", "name", "address": what it gives away.
};

/// What the last part of a parent's type ("Decidim::Meetings::Meeting") stands for.
struct ParentType
{
    Kind kind = Kind::Proposal;
    QString prefix;     ///< Before the id, as \ref Preset::idPrefix of the preset that reads such records.
    bool about = false; ///< The thread is about it, and it is no reply to it.
};

/// What becomes of columns a preset does not name.
enum class Rest : quint8 { Attribute, Question, Person, Ignore };

/// How the export of a platform is recognised and read. Data: one JSON file each in :/tamiz/presets.
struct Preset
{
    QString name;
    QString family;   ///< Empty: that of the header, as for tables without a preset.
    QString platform; ///< Its name for people.
    QString what;     ///< "proposals", "survey answers"…: what is exported, translated by \ref title.
    Kind kind = Kind::Proposal;
    RowsAre rows = RowsAre::Contributions;
    Rest rest = Rest::Attribute;
    std::vector<HeaderPatterns> required; ///< Each a list of alternatives; all must be there.
    std::vector<HeaderPatterns> evidence; ///< Each a list of alternatives;
    int evidenceNeeded = 0;               ///< so many of them must be there too.
    int mostColumns = 0;                  ///< A table with more is another one; 0 = any number.
    bool firstColumn = false;             ///< The first requirement must be met by the first column.
    std::vector<PresetColumn> columns;
    QString guardSigns;    ///< Text that begins with one of them carries an apostrophe, which is taken off.
    bool entities = false; ///< Text is written with &amp; &lt; &gt;.
    bool latin1 = false;   ///< UTF-8 written as if each byte were a letter.
    qsizetype cutAt = 0;   ///< Texts of this length were cut by the export.
    bool attachments = false;       ///< "See attached file(s)" stands where the text is in a file.
    QString idPrefix;               ///< Before every id, where kinds of things share the numbers.
    QString authorSeparator;        ///< Several authors stand in one cell.
    QString onlyColumn;             ///< Rows with other values than
    QStringList onlyValues;         ///< these in it are no contributions.
    QString incompleteColumn;       ///< Empty in answers that were not finished.
    QStringList deleted;            ///< Titles of what was taken down.
    QStringList noParent;           ///< Values that mean "no parent".
    QHash<QString, QString> states; ///< The platform's codes and what they mean.
    QHash<QString, ParentType> parents;

    /// "Decidim, proposals" in the language of the program.
    QString title() const;
    /// 0 when \a headers are not this export, else how sure it is (up to 1).
    double score(const QStringList &headers) const;
    /// The headers by which it was recognised, those that are required first.
    QStringList matched(const QStringList &headers) const;
    const PresetColumn *column(const QString &header, QString *locale = nullptr) const;
};

/// All presets, in the order in which they are tried. Read once from the resources.
const std::vector<Preset> &presets();
const Preset *presetNamed(const QString &name); ///< Null when there is none.

/// Words of headers by role key ("id", "body"…), folded; and "participant_prefix".
const QHash<QString, QStringList> &headerWords();

} // namespace tamiz
