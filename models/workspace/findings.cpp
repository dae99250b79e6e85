// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/findings.h"

#include "models/core/translate.h"
#include "models/storage/findings.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/text/codepoints.h"
#include "models/text/personaldata.h"
#include "models/workspace/operations.h"

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

struct Located
{
    Finding finding;
    qint64 hash = 0;
};

void locate(qint64 contribution, TextPart part, const QString &text, std::vector<Located> &found)
{
    const auto matches = findPersonalData(text);
    if (matches.empty())
        return;
    const qint64 hash = partHash(text);
    for (const PersonalMatch &match : matches) {
        Finding finding{0,
                        contribution,
                        part,
                        keyOf(match.type),
                        codePointAt(text, match.start),
                        codePointAt(text, match.start + match.length),
                        match.certain};
        found.push_back({std::move(finding), hash});
    }
}

Result<std::vector<Located>> locateAll(Store &store, const Progress &progress)
{
    const auto total = rowCount(store);
    if (!total)
        return total.error();
    std::vector<Located> found;
    qint64 seen = 0;
    bool cancelled = false;
    const auto done =
        visitRawTexts(store, [&](qint64 id, const QString &title, const QString &body, const QString &) {
            locate(id, TextPart::Title, title, found);
            locate(id, TextPart::Body, body, found);
            if (++seen % 1024 == 0) {
                cancelled = progress.isCancelled();
                progress.report(tr("Looking for personal data"), seen, *total);
            }
            return !cancelled;
        });
    if (!done)
        return done.error();
    if (cancelled)
        return cancelledError();
    return found;
}

} // namespace

Result<FindingOutcome> runFindings(Store &store, const Progress &progress)
{
    const auto found = locateAll(store, progress);
    if (!found)
        return found.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    std::vector<qint64> before, now;
    const auto read =
        visitFindings(store, std::nullopt, [&](const Finding &finding) { before.push_back(finding.id); });
    if (!read)
        return read.error();
    for (const Located &located : *found) {
        const auto id = makeFinding(store, located.finding, located.hash);
        if (!id)
            return id.error();
        now.push_back(*id);
    }
    std::ranges::sort(before);
    std::ranges::sort(now);
    std::vector<qint64> gone, made;
    std::ranges::set_difference(before, now, std::back_inserter(gone));
    std::ranges::set_difference(now, before, std::back_inserter(made));
    Change live{Target::FindingLive, 0, {}, {}, {}};
    for (const qint64 id : gone)
        live.add(id, 1, 0);
    for (const qint64 id : made)
        live.add(id, 0, 1);
    FindingOutcome outcome;
    outcome.found = static_cast<qint64>(now.size());
    outcome.made = static_cast<qint64>(made.size());
    Operation operation = by({u"tamiz"_s, ActorKind::Model}, u"findings"_s, u"findings/1"_s);
    operation.params.insert(u"findings"_s, outcome.made);
    operation.changes = {std::move(live)};
    auto done = finish(store, **transaction, std::move(operation));
    if (!done)
        return done.error();
    outcome.operation = *std::move(done);
    transaction->reset();
    const auto newest = lastOperation(store); // looking and finding nothing leaves no entry
    if (!newest)
        return newest.error();
    if (const auto kept = writeSetting(store, FindingsLookedKey, QString::number(*newest)); !kept)
        return kept.error();
    return outcome;
}

Result<Operation> decideFindings(Store &store, std::span<const qint64> findings, Verdict verdict,
                                 const Actor &actor)
{
    Operation operation = by(actor, u"review findings"_s);
    operation.params.insert(u"verdict"_s, keyOf(verdict));
    operation.changes = {allTo(Target::FindingVerdict, findings, static_cast<qint64>(verdict))};
    return commit(store, std::move(operation));
}

} // namespace tamiz
