// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/storage/journal.h"
#include "models/workspace/bitmap.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tamiz {

class Columns;
class Store;

/// What comes first when a person reads one contribution after the other.
enum class QueueOrder : quint8 {
    Oldest,  ///< By date; those without one last.
    Longest, ///< By bytes.
    Voted,   ///< Most votes, of any kind.
    Unlike,  ///< Least like anything read: the largest share of words that no text read before holds.
    Likely   ///< Most likely to get a tag, as the suggestion model sees it.
};
/// The key for settings and the command line ("oldest"), the value behind it, and its name for the screen.
QString keyOf(QueueOrder order);
std::optional<QueueOrder> queueOrderFromKey(QStringView key);
QString nameOf(QueueOrder order);
inline constexpr std::array queueOrders{QueueOrder::Oldest, QueueOrder::Longest, QueueOrder::Voted,
                                        QueueOrder::Unlike, QueueOrder::Likely};

struct QueueSpec
{
    QueueOrder order = QueueOrder::Oldest;
    qint64 tag = 0;      ///< For Likely.
    QString reader;      ///< Who reads.
    bool mine = false;   ///< Only what is assigned to the reader.
    bool second = false; ///< What waits for a second reading, and was decided first by someone else.
};

/// The contributions of \a rows that wait for \a spec.reader, the first first: those that nobody
/// read or decided on, or those of the second reading. Equal ones in the order they came. Error Refused: no tag to learn
/// from; Cancelled.
Result<std::vector<qint64>> triageQueue(Store &store, const Columns &columns, const Bitmap &rows,
                                        const QueueSpec &spec, const Progress &progress = {});

/// How far the reading is for one value of a field.
struct ReadShare
{
    QString value, label;
    qint64 total = 0, read = 0;
};
/// By value of \a field within \a rows, most unread first; rows without a value are under an empty one. Error
/// Usage.
Result<std::vector<ReadShare>> readShares(const Columns &columns, const Bitmap &rows, const QString &field);
/// Of all \a rows.
ReadShare readShare(const Columns &columns, const Bitmap &rows);

/// Notes that a person read \a ids, or did not. One operation.
Result<Operation> markRead(Store &store, bool read, std::span<const qint64> ids, const Actor &actor);
/// Gives \a ids to \a people in turn; to nobody when there are none. One operation.
Result<Operation> assignTo(Store &store, const QStringList &people, std::span<const qint64> ids,
                           const Actor &actor);

} // namespace tamiz
