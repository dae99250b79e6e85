// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreading.h"

#include <QPair>
#include <QString>
#include <QStringList>

namespace tamiz {

class Columns;
struct RevertPreview;

/// Verbs of the journal gathered as people think of them: key ("tags", "decisions"…) and translated name, in
/// the order of menus.
QList<QPair<QString, QString>> verbGroups();
/// The key of the group that \a verb belongs to; "other" for one that nothing is known of.
QString verbGroup(const QString &verb);
/// Those of \a verbs that \a asked means: a group's key, or one verb itself.
QStringList verbsMeant(const QStringList &verbs, const QString &asked);

/// How \a operation came about, for people: "by hand", "search for themes, version 4", the export that was read.
QString methodWords(const Operation &operation);

/// Whether the sentence on \a operation, its actor or its method hold every word of \a words; accents and
/// case do not matter.
bool speaksOf(const Operation &operation, const QString &words);

/// What a change of \a target is about, as it stands in a list: "state", "tag movilidad", "theme".
QString targetName(const Columns &columns, Target target, qint64 argument);
/// A value of \a target for people ("hidden", "yes"); empty where a number says nothing.
QString targetValue(const Columns &columns, Target target, qint64 value);

/// What taking an operation back would do, in sentences: how much, of what, and what stays because of which
/// later operation.
QStringList revertSentences(const Columns &columns, const RevertPreview &preview);

} // namespace tamiz
