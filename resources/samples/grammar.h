// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/random.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace tamiz::samples {

/// One theme of a word list: its name, the category people would file it under, how often it comes up, and
/// its lists.
struct Theme
{
    QString key;
    QString name;
    QString category;
    int weight = 1;
    int ageBand = -1;   ///< The age band that writes most about it, or -1.
    QStringList places; ///< Where it is written about most; empty for everywhere.
    QHash<QString, QStringList> lists;
};

/// A word list. A data file holds lines of three shapes:
///     @key | name | category | weight | age band | place, place     begins a theme ("@comun" holds what all
///     share) list text with (one|another) way to say it and {list}         adds a line to a list of that
///     theme # a remark
class Grammar
{
public:
    /// Reads \a path; an empty grammar when it cannot be read.
    static Grammar read(const QString &path);

    const QList<Theme> &themes() const { return m_themes; }
    const Theme &theme(const QString &key) const;
    int pickTheme(Random &random) const;

    /// One line of \a list (of the theme, else of "comun"), every choice made, every {list} filled in.
    /// \a given overrides lists: {lugar} is the writer's own place.
    QString say(const Theme &theme, const QString &list, Random &random,
                const QMap<QString, QString> &given = {}) const;

    /// All lines of \a list, unexpanded.
    QStringList lines(const Theme &theme, const QString &list) const;

private:
    QString expand(const Theme &theme, const QString &text, Random &random,
                   const QMap<QString, QString> &given) const;

    QList<Theme> m_themes; ///< Without "comun".
    Theme m_common;
};

} // namespace tamiz::samples
