// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/kind.h"

#include <QList>
#include <QString>

#include <functional>
#include <limits>
#include <span>

namespace tamiz {

class Store;

/// What the columns read of one contribution. Value ids point into readValues(); 0 = no value.
struct RowEntry
{
    qint64 id = 0;
    bool live = true;
    Kind kind = Kind::Proposal;
    State state = State::Open;
    qint64 source = 0, consultation = 0, participant = 0;
    qint64 created = std::numeric_limits<qint64>::min(); ///< Seconds UTC; the minimum = missing.
    qint64 reason = 0, category = 0, territory = 0, language = 0, sourceState = 0; ///< Value ids.
    qint64 theme = 0, family = 0;
    int edit = 0;             ///< As enum Edit.
    int themeScore = 0;       ///< Cosine times 10,000.
    int similarity = 0;       ///< Jaccard times 10,000.
    bool themePinned = false; ///< A person said which theme, or none.
    bool themeEdge = false;   ///< Borderline: most seeds would put it elsewhere.
    int asked = 0;            ///< Why it was shown for tagging: 0 not, 1 uncertain, 2 at random, 3 rare tag.
    bool read = false;        ///< A person read it.
    qint64 assigned = 0;      ///< Value id of a person's name.
    qint64 splitFrom = 0;     ///< The contribution it is a part of.
    qint64 textHash = 0;      ///< 64 bits of the folded text.
    qint32 votesFor = -1, votesAgainst = -1, votesPass = -1; ///< -1 = missing.
    std::span<const qint64> attributes;                      ///< Value ids; valid during the call.
};

/// A field of the sources (attribute), and a value of one.
struct FieldEntry
{
    qint64 id = 0;
    QString key;
    QString title;
    bool ofParticipant = false;
};
struct ValueEntry
{
    qint64 id = 0;
    qint64 field = 0;
    QString text;
};

/// Every contribution with id greater than \a after, ascending, live or not; until \a visit returns false.
Result<void> visitRows(Store &store, qint64 after, const std::function<bool(const RowEntry &)> &visit);
Result<QList<FieldEntry>> readFields(Store &store);
Result<void> visitValues(Store &store, const std::function<void(const ValueEntry &)> &visit);
/// Participants: id, external id, whether live, value ids of attributes.
Result<void>
visitParticipants(Store &store,
                  const std::function<void(qint64, const QString &, bool, std::span<const qint64>)> &visit);
/// Pairs (tag, contribution), by tag, then contribution ascending.
Result<void> visitTagged(Store &store, const std::function<void(qint64, qint64)> &visit);
/// Pairs (contribution, the one it answers to) of those that answer to one.
Result<void> visitParents(Store &store, const std::function<void(qint64, qint64)> &visit);
/// Newest operation id; 0 in an empty journal.
Result<qint64> lastOperation(Store &store);
/// How many contributions there are, live or not.
Result<qint64> rowCount(Store &store);
/// Consultation names by id.
Result<QList<QPair<qint64, QString>>> readConsultations(Store &store);

} // namespace tamiz
