// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/entries.h"
#include "models/storage/statement.h"

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tamiz {

class Store;

/// Rows that operations refer to. They are made dead (live = 0) inside the transaction of their operation, whose change
/// of "live" brings them to life, so that undo takes them away again. Nothing is ever deleted.
Result<qint64> makeTag(Store &store, const QString &name, qint64 parent, const QColor &colour, const QString &description,
                       const QString &guid = {}); ///< \a guid empty: a new one.
/// A link between two contributions, not live yet; the one there is when it was made before.
Result<qint64> makeThemeLink(Store &store, qint64 first, qint64 second, bool together);
Result<qint64> makeTheme(Store &store, const QString &name, const QStringList &terms);
Result<qint64> makeFamily(Store &store, qint64 centre);
Result<qint64> makeView(Store &store, const QString &name, qint64 filter); ///< \a filter: id of its text; 0 = everything.

/// The ids of values and fields, made when new. Keeps what it has seen: for one import or one operation, inside its
/// transaction. Field 0 holds names.
class Dictionary
{
public:
    explicit Dictionary(Store &store);
    Result<qint64> field(const QString &title, bool ofParticipant);
    Result<qint64> value(qint64 field, const QString &text); ///< 0 for an empty text.

private:
    Store &m_store;
    Statement m_findValue, m_addValue, m_findField, m_addField;
    QHash<QPair<qint64, QString>, qint64> m_values;
    QHash<QPair<QString, bool>, qint64> m_fields;
};

/// Id of the value \a text among the names (field 0), made when new.
Result<qint64> nameId(Store &store, const QString &text);

/// \a ids as the tables keep lists of values: "[3,14]".
QByteArray jsonArray(const QList<qint64> &ids);

/// The key of a field in the filter language: \a title in lower case, other than letters and digits as '_'.
QString fieldKey(const QString &title);

} // namespace tamiz
