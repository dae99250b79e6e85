// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/workspace/cells.h"
#include "models/workspace/counting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonObject toJson(const SourceEntry &source)
{
    return {{u"id"_s, source.id},
            {u"name"_s, source.name},
            {u"consultation"_s, source.consultation},
            {u"sha256"_s, QString::fromLatin1(source.sha256.toHex())},
            {u"bytes"_s, source.bytes},
            {u"preset"_s, source.preset},
            {u"encoding"_s, source.encoding},
            {u"delimiter"_s, source.delimiter},
            {u"mapping"_s, source.mapping},
            {u"imported_at"_s, source.importedAt.toUTC().toString(Qt::ISODate)},
            {u"records"_s, source.records},
            {u"imported"_s, source.imported},
            {u"updated"_s, source.updated},
            {u"unchanged"_s, source.unchanged},
            {u"flagged"_s, source.flagged},
            {u"refused"_s, source.refused},
            {u"participants"_s, source.participants},
            {u"votes"_s, source.votes},
            {u"live"_s, source.live}};
}

/// Votes split: agree, disagree and pass, over everything live.
QJsonObject voteSplit(const Columns &columns)
{
    qint64 agree = 0, disagree = 0, pass = 0;
    columns.live().forEach([&](size_t row) {
        agree += std::max(columns.votesFor()[row], 0);
        disagree += std::max(columns.votesAgainst()[row], 0);
        pass += std::max(columns.votesPass()[row], 0);
    });
    return {{u"agree"_s, agree}, {u"disagree"_s, disagree}, {u"pass"_s, pass}};
}

QJsonObject statesOf(const Columns &columns)
{
    QJsonObject states;
    const auto counted = countBy(columns, columns.live(), u"state"_s, Measure::Submissions);
    if (!counted)
        return states;
    for (qsizetype i = 0; i < counted->values.size(); ++i)
        states[counted->values[i]] = counted->counts[static_cast<size_t>(i)];
    return states;
}

/// The end of the journal: two workspaces with the same head have the same history.
Result<QJsonObject> journalHead(Store &store)
{
    const auto last = lastOperation(store);
    if (!last)
        return last.error();
    QJsonObject journal{{u"last"_s, *last}, {u"head"_s, QString()}};
    if (*last == 0)
        return journal;
    const auto entries = readOperations(store, *last - 1, 1, false);
    if (!entries)
        return entries.error();
    if (!entries->isEmpty())
        journal[u"head"_s] = QString::fromLatin1(entries->constFirst().hash.toHex());
    return journal;
}

Result<QJsonObject> describeWorkspace(Session &session)
{
    Store &store = *session.store;
    const Columns &columns = *session.columns;
    const auto counts = readCounts(store);
    const auto tags = readTags(store);
    const auto families = readFamilies(store);
    const auto themes = readThemes(store);
    const auto sources = readSources(store);
    const auto journal = journalHead(store);
    for (const Error *error : {counts ? nullptr : &counts.error(), tags ? nullptr : &tags.error(),
                               families ? nullptr : &families.error(), themes ? nullptr : &themes.error(),
                               sources ? nullptr : &sources.error(), journal ? nullptr : &journal.error()}) {
        if (error)
            return *error;
    }
    const Ledger ledger = ledgerOf(columns, columns.live());
    QJsonObject info = voteSplit(columns);
    info[u"contributions"_s] = counts->submissions;
    info[u"texts"_s] = counts->texts;
    info[u"people"_s] =
        measureOf(columns, columns.live(), Measure::People); // as the window and the report count them
    info[u"votes"_s] = measureOf(columns, columns.live(), Measure::Votes);
    info[u"tags"_s] = tags->size();
    info[u"families"_s] = families->size();
    info[u"themes"_s] = themes->size();
    info[u"states"_s] = statesOf(columns);
    info[u"journal"_s] = *journal;
    info[u"ledger"_s] = QJsonObject{{u"received"_s, ledger.received},  {u"in_theme"_s, ledger.inTheme},
                                    {u"hidden"_s, ledger.hidden},      {u"open"_s, ledger.open},
                                    {u"merged"_s, ledger.merged},      {u"parts"_s, ledger.parts},
                                    {u"balances"_s, ledger.balances()}};
    QJsonArray list;
    for (const SourceEntry &source : *sources)
        list.append(toJson(source));
    info[u"sources"_s] = list;
    return info;
}

QString toText(const QJsonObject &info)
{
    const auto number = [&info](const QString &key) { return QString::number(info[key].toInteger()); };
    const QJsonObject ledger = info[u"ledger"_s].toObject();
    QString text =
        QCoreApplication::translate("tamiz::Cli", "%1 contributions, %2 distinct texts, %3 people, %4 votes")
            .arg(number(u"contributions"_s), number(u"texts"_s), number(u"people"_s), number(u"votes"_s));
    text += u'\n' + QCoreApplication::translate("tamiz::Cli", "Votes: %1 agree, %2 disagree, %3 pass")
                        .arg(number(u"agree"_s), number(u"disagree"_s), number(u"pass"_s));
    text += u'\n' + QCoreApplication::translate("tamiz::Cli", "%1 tags, %2 families, %3 themes")
                        .arg(number(u"tags"_s), number(u"families"_s), number(u"themes"_s));
    text +=
        u'\n' + QCoreApplication::translate("tamiz::Cli", "Received %1 = in a theme %2 + hidden %3 + open %4")
                    .arg(ledger[u"received"_s].toInteger())
                    .arg(ledger[u"in_theme"_s].toInteger())
                    .arg(ledger[u"hidden"_s].toInteger())
                    .arg(ledger[u"open"_s].toInteger());
    if (ledger[u"merged"_s].toInteger())
        text +=
            QCoreApplication::translate("tamiz::Cli", " + merged %1").arg(ledger[u"merged"_s].toInteger());
    if (ledger[u"parts"_s].toInteger())
        text += QCoreApplication::translate("tamiz::Cli", " - parts of split ones %1")
                    .arg(ledger[u"parts"_s].toInteger());
    for (const QJsonValue &value : info[u"sources"_s].toArray()) {
        const QJsonObject source = value.toObject();
        text += u'\n' + QCoreApplication::translate("tamiz::Cli", "Source %1 (%2), %3 records, SHA-256 %4")
                            .arg(source[u"name"_s].toString(), source[u"preset"_s].toString(),
                                 QString::number(source[u"records"_s].toInteger()),
                                 source[u"sha256"_s].toString());
    }
    return text + u'\n';
}

Result<void> runInfo(const QCommandLineParser &line)
{
    auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto info = describeWorkspace(*session);
    if (!info)
        return info.error();
    print(line, *info, toText(*info));
    return {};
}

} // namespace

const Verb infoVerb{
    "info"_L1, "W",    QT_TRANSLATE_NOOP("tamiz::Cli", "Counts what is in W and names its sources."), 1, 1,
    {},        runInfo};

} // namespace tamiz
