// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/report/report.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace tamiz {

/// A bound block in the text of a section: what stands there is made from the workspace each time.
struct Inset
{
    QString name;      ///< "chart", "quotes", "ledger"…
    QStringList words; ///< What follows the name: "bar region top=10".
    QString where;     ///< Filter text, within the selection of the report; empty = all of it.

    QString option(const QString &key, const QString &otherwise = {}) const; ///< "10" of "top=10".
    QStringList plain() const;                                              ///< The words that are no options.
    friend bool operator==(const Inset &, const Inset &) = default;
};

/// Runs of prose whose numbers are not filled in (text empty, query set), or a bound block.
using ProsePart = std::variant<ReportProse, Inset>;

/// The text of a section as it is kept, a paragraph a line; blank lines count for nothing:
///
///     line    = "## " runs | "- " runs | digits ". " runs | "{{" inset "}}" | runs ;
///     runs    = { "**" | "*" | "[" words "](" address ")" | "{{" number "}}" | "\" character | character } ;
///     number  = ( "submissions" | "texts" | "people" | "votes" | "share" | "values" field ) [ "where" filter ] ;
///     inset   = name { word } [ "where" filter ] ;
///
/// "**" begins and ends bold, "*" italic; an address begins with http:// or https://, all else stays words. Nothing else
/// is markup: what looks like HTML is words.
std::vector<ProsePart> parseProse(const QString &text);
/// The text that parseProse() reads as \a parts.
QString toProse(const std::vector<ProsePart> &parts);

/// Splits off the filter: "people where region:Norte" gives {"people", "region:Norte"}.
std::pair<QString, QString> splitWhere(const QString &query);

/// Names of the bound blocks there are, and of what a bound number may count.
QStringList insetNames();
QStringList numberNames();

/// Whether \a address is a web address people can follow.
bool isWebLink(const QString &address);

/// Error Usage that names the first thing in \a text that is no block, no number or no filter.
Result<void> checkProse(const QString &text);

} // namespace tamiz
