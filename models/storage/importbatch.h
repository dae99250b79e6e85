// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tamiz {

/// A piece of ImportBatch::bytes.
struct Part
{
    std::uint32_t at = 0;
    std::uint32_t size = 0;
};

/// A record with everything that can be worked out about it without looking into the workspace. Texts are
/// parts of its batch; values and people are numbers that the batches give, 0 = none.
struct PreparedRecord
{
    Kind kind = Kind::Proposal;
    bool flagged = false;
    qint64 line = 0; ///< By which the problems before it find it.
    Part externalId, title, body, createdText;
    Part parentRef; ///< As the table "text" keeps it; empty when there is none.
    std::optional<qint64> created, votesFor, votesAgainst, votesPass;
    std::uint32_t person = 0;
    std::uint32_t category = 0, territory = 0, language = 0, sourceState = 0;
    std::uint32_t firstValue = 0, values = 0; ///< Its attributes, in ImportBatch::values.
    std::array<char, 32> sha256{};            ///< Of the wide row (textSha256()).
    qint64 recordHash = 0, textHash = 0;
};

struct PreparedPerson
{
    std::uint32_t person = 0;
    std::uint32_t firstValue = 0, values = 0;
    bool counted = false;
};

struct PreparedVote
{
    std::uint32_t person = 0;
    Part contribution;
    Kind kind = Kind::Statement;
    int value = 0;
    qint64 at = 0;
};

/// Some of what a source holds, in its order. One piece of memory for all its texts: records by the million,
/// made in one thread and let go in another, would else keep both waiting for the same memory.
struct ImportBatch
{
    struct Field
    {
        QString title;
        bool ofParticipant = false;
    };
    struct Value
    {
        std::uint32_t field = 0; ///< Number of the field; 0: those of our own.
        Part text;
    };

    std::vector<std::variant<PreparedRecord, PreparedPerson, PreparedVote, ImportProblem>> items;
    std::string bytes;
    std::vector<std::uint32_t> values;
    bool valuesAnew = false;      ///< Values are numbered from 1 again, to bound memory.
    std::vector<Field> newFields; ///< Numbers go on from the batch before: the first field of all is 1,
    std::vector<Value> newValues; ///< so is the first value,
    std::vector<Part> newPeople;  ///< and the first person.

    QByteArrayView view(Part part) const
    {
        return {bytes.data() + part.at, static_cast<qsizetype>(part.size)};
    }
    QString text(Part part) const { return QString::fromUtf8(view(part)); }
};

} // namespace tamiz
