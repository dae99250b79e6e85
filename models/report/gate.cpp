// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/gate.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/releasing.h"
#include "models/storage/findings.h"
#include "models/storage/publishing.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/text/fold.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/findings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Fields of sources that say whether somebody agreed to be published.
bool asksConsent(const QString &key)
{
    static const QStringList words{u"consent"_s,      u"consentimiento"_s, u"consiente"_s,    u"publicar"_s,
                                   u"publish"_s,      u"publicacion"_s,    u"autorizacion"_s, u"autoriza"_s,
                                   u"consentement"_s, u"consentimento"_s};
    const QString folded = foldText(key);
    return std::ranges::any_of(words, [&](const QString &word) { return folded.contains(word); });
}

bool isYes(const QString &value)
{
    static const QStringList words{u"1"_s, u"si"_s,        u"yes"_s,    u"true"_s, u"sim"_s, u"oui"_s,
                                   u"x"_s, u"verdadero"_s, u"acepto"_s, u"y"_s,    u"s"_s,   u"on"_s};
    return words.contains(foldText(value).trimmed());
}

} // namespace

Bitmap rowsWithoutConsent(const Columns &columns, const Bitmap &rows)
{
    Bitmap refused(rows.size());
    for (const QString &key : columns.keys()) {
        if (!asksConsent(key))
            continue;
        const Column &column = *columns.column(key);
        std::vector<bool> agreed;
        for (const QString &value : column.dictionary)
            agreed.push_back(isYes(value));
        rows.forEach([&](size_t row) {
            if (!agreed[column.codes[row]])
                refused.set(row);
        });
    }
    return refused;
}

Result<bool> wasLookedThrough(Store &store)
{
    const auto looked = readSetting(store, FindingsLookedKey);
    const auto newest = lastImport(store);
    if (!looked || !newest)
        return !looked ? looked.error() : newest.error();
    return !looked->isEmpty() && looked->toLongLong() >= *newest;
}

Result<std::vector<Obstacle>> obstaclesTo(Store &store, const Columns &columns, const Bitmap &rows,
                                          Leaving what, qint64 k)
{
    std::vector<Obstacle> found;
    qint64 open = 0;
    const auto read = visitFindings(store, Verdict::Open, [&](const Finding &finding) {
        const auto row = columns.rowOf(finding.contribution);
        open += row && rows.test(*row);
    });
    if (!read)
        return read.error();
    if (open > 0)
        found.push_back(
            {u"findings"_s, tr("%Ln finding(s) of personal data await a yes or no.", nullptr, open), open});
    const auto looked = wasLookedThrough(store);
    if (!looked)
        return looked.error();
    if (what != Leaving::Report && !*looked && (what != Leaving::Letters || rows.count() > 0))
        found.push_back({u"not-looked"_s, tr("Nobody has looked for personal data in the texts yet."), 0});
    const Ledger ledger = ledgerOf(columns, rows);
    if (!ledger.balances())
        found.push_back(
            {u"ledger"_s, tr("The ledger does not balance: some contributions are in no place."),
             ledger.received + ledger.parts - ledger.inTheme - ledger.hidden - ledger.merged - ledger.open});
    if (what == Leaving::AllTexts && ledger.hidden > 0)
        found.push_back({u"hidden"_s,
                         tr("%Ln hidden contribution(s) would be published.", nullptr, ledger.hidden),
                         ledger.hidden});
    if (what == Leaving::Letters)
        return found;
    if (const auto missing = static_cast<qint64>(rowsWithoutConsent(columns, rows).count()); missing > 0)
        found.push_back(
            {u"consent"_s,
             tr("The authors of %Ln contribution(s) have not agreed to be published.", nullptr, missing),
             missing});
    const auto close = closeReleases(store, columns, rows, k);
    if (!close)
        return close.error();
    for (const Closeness &one : *close) {
        const QString day = spokenLocale().toString(one.at.date(), QLocale::ShortFormat);
        if (one.voters > 0)
            found.push_back({u"difference"_s,
                             tr("“%1” of %2 holds the same contributions with %Ln voter(s) more or fewer: "
                                "who has both sees how they voted.",
                                nullptr, one.voters)
                                 .arg(one.name, day),
                             one.voters});
        else
            found.push_back({u"difference"_s,
                             tr("Compared with “%1” of %2, this differs by contributions of %Ln people "
                                "alone: who has both sees what they sent.",
                                nullptr, one.people)
                                 .arg(one.name, day),
                             one.people});
    }
    return found;
}

QStringList sentencesOf(const std::vector<Obstacle> &obstacles)
{
    QStringList sentences;
    for (const Obstacle &obstacle : obstacles)
        sentences << obstacle.sentence;
    return sentences;
}

Error gateError(const std::vector<Obstacle> &obstacles, Leaving what)
{
    const QString said = sentencesOf(obstacles).join(u' ') + u' ';
    if (what == Leaving::Letters)
        return {Error::Code::Refused,
                said + tr("No letter was written. Settle this first, narrow the selection, or give a reason "
                          "to write "
                          "all the same; the reason is noted in the history."),
                {}};
    return {Error::Code::Refused,
            said + tr("Nothing was written. Settle this first, narrow the selection, or give a reason to "
                      "publish all the "
                      "same; the reason is printed."),
            {}};
}

Result<Operation> recordOverride(Store &store, const QString &what, const std::vector<Obstacle> &obstacles,
                                 const QString &reason, const Actor &actor)
{
    Operation operation;
    operation.verb = QString::fromLatin1(PublishVerb);
    operation.actor = actor.name;
    operation.actorKind = actor.kind;
    operation.method = u"by hand"_s;
    QJsonArray keys;
    for (const Obstacle &obstacle : obstacles)
        keys.append(obstacle.key);
    operation.params = {{u"what"_s, what}, {u"reason"_s, reason}, {u"obstacles"_s, keys}};
    return appendNote(store, std::move(operation));
}

} // namespace tamiz
