// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/passages.h"

#include "models/core/translate.h"
#include "models/storage/findings.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/text/codepoints.h"
#include "models/workspace/operations.h"
#include "models/workspace/tagpaths.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

Result<Operation> tagPassage(Store &store, qint64 contribution, qint64 start, qint64 end, const QString &path,
                             const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entry = readContribution(store, contribution);
    if (!entry)
        return entry.error();
    if (start < 0 || end <= start || end > codePoints(entry->body))
        return Error{Error::Code::Usage, tr("The passage does not lie within the text."), {}};
    Operation operation = by(actor, u"passage"_s);
    const auto tag = tagAtPath(store, path, operation);
    if (!tag)
        return tag.error();
    const auto passages = readPassages(store, contribution);
    if (!passages)
        return passages.error();
    const bool there = std::ranges::any_of(*passages, [&](const Passage &passage) {
        return passage.current && passage.tag == *tag && passage.start == start && passage.end == end;
    });
    if (there)
        return Operation{};
    Passage passage;
    passage.contribution = contribution;
    passage.tag = *tag;
    passage.start = start;
    passage.end = end;
    passage.author = actor.name;
    const auto made = makePassage(store, passage, entry->body);
    if (!made)
        return made.error();
    operation.params = {{u"tag"_s, path}, {u"contribution"_s, contribution}, {u"start"_s, start}, {u"end"_s, end}};
    operation.changes.push_back(oneTo(Target::PassageLive, *made, 1));
    operation.changes.push_back(oneTo(Target::ContributionTag, contribution, 1, *tag)); // who looks for the tag finds it
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> removePassage(Store &store, qint64 passage, const Actor &actor)
{
    Operation operation = by(actor, u"remove passage"_s);
    operation.changes = {oneTo(Target::PassageLive, passage, 0)};
    return commit(store, std::move(operation));
}

Result<Operation> addNote(Store &store, qint64 contribution, const QString &text, const Actor &actor)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return Error{Error::Code::Usage, tr("A note needs words."), {}};
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    Note note;
    note.contribution = contribution;
    note.text = clean;
    note.author = actor.name;
    const auto made = makeNote(store, note);
    if (!made)
        return made.error();
    Operation operation = by(actor, u"note"_s);
    operation.params.insert(u"contribution"_s, contribution);
    operation.changes = {oneTo(Target::NoteLive, *made, 1)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> removeNote(Store &store, qint64 note, const Actor &actor)
{
    Operation operation = by(actor, u"remove note"_s);
    operation.changes = {oneTo(Target::NoteLive, note, 0)};
    return commit(store, std::move(operation));
}

Result<QList<Operation>> historyOf(Store &store, qint64 contribution, const Progress &progress)
{
    const auto last = lastOperation(store);
    const auto passages = readPassages(store, contribution);
    const auto notes = readNotes(store, contribution);
    const auto findings = readFindings(store, contribution);
    if (!last || !passages || !notes || !findings)
        return last ? passages ? notes ? findings.error() : notes.error() : passages.error() : last.error();
    QSet<QPair<int, qint64>> own; // what hangs on it: its passages, notes and findings
    for (const Passage &passage : *passages)
        own.insert({static_cast<int>(Target::PassageLive), passage.id});
    for (const Note &note : *notes)
        own.insert({static_cast<int>(Target::NoteLive), note.id});
    for (const Finding &finding : *findings) {
        own.insert({static_cast<int>(Target::FindingLive), finding.id});
        own.insert({static_cast<int>(Target::FindingVerdict), finding.id});
    }
    const auto touches = [&](const Change &change) {
        if (isAboutContributions(change.target))
            return std::ranges::binary_search(change.ids, contribution);
        return std::ranges::any_of(own, [&change](const QPair<int, qint64> &thing) {
            return thing.first == static_cast<int>(change.target) && std::ranges::binary_search(change.ids, thing.second);
        });
    };
    constexpr qsizetype batch = 50;
    QList<Operation> found;
    for (qint64 after = 0; after < *last;) {
        auto entries = readOperations(store, after, batch, true);
        if (!entries)
            return entries.error();
        for (Operation &entry : *entries) {
            after = entry.id;
            if (!std::ranges::any_of(entry.changes, touches))
                continue;
            entry.changes.clear();
            found.prepend(std::move(entry));
        }
        if (progress.isCancelled())
            return cancelledError();
        if (entries->isEmpty())
            break;
    }
    return found;
}

} // namespace tamiz
