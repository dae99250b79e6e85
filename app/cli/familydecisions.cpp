// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/familydecisions.h"

#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "models/storage/reading.h"
#include "models/tables/groupstats.h"
#include "models/workspace/familyverbs.h"
#include "models/workspace/kin.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// What the words after the verb name.
struct Asked
{
    Session session;
    const QCommandLineParser *line;
    qint64 family = 0;
    QString word; ///< The one after the number of the family, where the decision takes one.

    Store &store() const { return *session.store; }
};

using Decide = Result<Operation> (*)(const Asked &asked);

/// The members of the family that --where keeps; all of them without it, unless it \a mustSay which.
Result<std::vector<qint64>> membersOf(const Asked &asked, bool mustSay)
{
    if (mustSay && !asked.line->isSet(u"where"_s))
        return usage(QCoreApplication::translate("tamiz::Cli", "Say with --where which members are meant."));
    const auto rows = selectWhere(asked.session, *asked.line);
    if (!rows)
        return rows.error();
    const Columns &columns = *asked.session.columns;
    const Column *family = columns.column(u"family"_s);
    const quint32 code = family ? codeOf(*family, QString::number(asked.family)) : 0;
    std::vector<qint64> ids;
    rows->forEach([&](size_t row) {
        if (code && family->codes[row] == code)
            ids.push_back(columns.idOf(row));
    });
    return ids;
}

Result<Operation> confirm(const Asked &asked)
{
    if (asked.line->isSet(u"next"_s)) {
        const auto count = numberOf(*asked.line, u"next"_s, 1, 1);
        return count ? confirmNext(asked.store(), asked.family, *count, accountActor())
                     : Result<Operation>(count.error());
    }
    const auto ids = membersOf(asked, false);
    return ids ? confirmMembers(asked.store(), asked.family, *ids, accountActor())
               : Result<Operation>(ids.error());
}

Result<Operation> exclude(const Asked &asked)
{
    const auto ids = membersOf(asked, true);
    return ids ? excludeMembers(asked.store(), asked.family, *ids, accountActor())
               : Result<Operation>(ids.error());
}

Result<Operation> split(const Asked &asked)
{
    const auto ids = membersOf(asked, true);
    return ids ? splitFamily(asked.store(), asked.family, *ids, accountActor())
               : Result<Operation>(ids.error());
}

Result<Operation> merge(const Asked &asked)
{
    return mergeFamilies(asked.store(), asked.family, asked.word.toLongLong(), accountActor());
}

Result<Operation> name(const Asked &asked)
{
    return renameFamily(asked.store(), asked.family, asked.word, accountActor());
}

Result<Operation> campaign(const Asked &asked)
{
    if (asked.word != "yes"_L1 && asked.word != "no"_L1)
        return usage(QCoreApplication::translate("tamiz::Cli", "Say yes or no, not \"%1\".").arg(asked.word));
    return setCampaign(asked.store(), asked.family, asked.word == "yes"_L1, accountActor());
}

Result<Operation> tag(const Asked &asked)
{
    return tagFamily(asked.store(), asked.family, asked.word, accountActor());
}

Result<Operation> state(const Asked &asked)
{
    const auto wanted = stateFromKey(asked.word);
    if (!wanted)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "A state is open, accepted or hidden, not \"%1\".")
                .arg(asked.word));
    return setFamilyState(asked.store(), asked.family, *wanted, asked.line->value(u"reason"_s),
                          accountActor());
}

struct Decision
{
    QLatin1StringView word;
    bool takesWord;
    Decide decide;
};

constexpr auto decisions = std::to_array<Decision>({
    {"confirm"_L1, false, confirm},
    {"exclude"_L1, false, exclude},
    {"split"_L1, false, split},
    {"merge"_L1, true, merge},
    {"name"_L1, true, name},
    {"campaign"_L1, true, campaign},
    {"tag"_L1, true, tag},
    {"state"_L1, true, state},
});

QString dayOf(qint64 seconds)
{
    return seconds == std::numeric_limits<qint64>::min()
               ? QString()
               : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date().toString(Qt::ISODate);
}

} // namespace

bool isFamilyDecision(const QString &word)
{
    return std::ranges::find(decisions, word, &Decision::word) != decisions.end();
}

Result<void> decideOnFamily(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const auto decision = std::ranges::find(decisions, words.at(1), &Decision::word);
    bool isNumber = false;
    const qint64 family = words.value(2).toLongLong(&isNumber);
    if (!isNumber || words.size() != (decision->takesWord ? 4 : 3))
        return usage(decision->takesWord
                         ? QCoreApplication::translate(
                               "tamiz::Cli", "\"%1\" takes the number of a family and one more word.")
                               .arg(words.at(1))
                         : QCoreApplication::translate("tamiz::Cli", "\"%1\" takes the number of a family.")
                               .arg(words.at(1)));
    auto session = openSession(line, Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    const auto done = decision->decide({std::move(*session), &line, family, words.value(3)});
    if (!done)
        return done.error();
    acknowledge(*done);
    const qint64 changed = done->id ? done->targets : 0;
    QJsonObject object{{u"family"_s, family}, {u"changed"_s, changed}, {u"operation"_s, done->id}};
    if (const qint64 into = done->params.value("into"_L1).toInteger())
        object[u"into"_s] = into;
    print(line, object,
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) changed.", nullptr,
                                      int(changed)) +
              u'\n');
    return {};
}

Result<void> listKin(const QCommandLineParser &line)
{
    const QString wanted = line.positionalArguments().value(2);
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    Store &store = *session->store;
    const auto names = readExternalIds(store, session->columns->idsOf(session->columns->live()));
    if (!names)
        return names.error();
    const auto place = std::ranges::find(*names, wanted);
    if (place == names->end())
        return usage(
            QCoreApplication::translate("tamiz::Cli", "No contribution has the id \"%1\" in its source.")
                .arg(wanted));
    const std::vector<qint64> ids = session->columns->idsOf(session->columns->live());
    const auto kin = textsLike(store, ids[static_cast<size_t>(place - names->begin())]);
    if (!kin)
        return kin.error();
    QString text = QString::fromUtf8(csvLine({u"external_id"_s, u"similarity"_s}));
    QJsonArray rows;
    for (const Kin &other : *kin) {
        const QString &name =
            (*names)[static_cast<size_t>(std::ranges::lower_bound(ids, other.contribution) - ids.begin())];
        text += QString::fromUtf8(csvLine({name, QString::number(other.similarity, 'f', 4)}));
        rows.append(QJsonObject{{u"external_id"_s, name}, {u"similarity"_s, other.similarity}});
    }
    print(line, {{u"like"_s, rows}}, text);
    return {};
}

Result<void> listFamilies(const QCommandLineParser &line)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto families = readFamilies(*session->store);
    if (!families)
        return families.error();
    const Columns &columns = *session->columns;
    const Column *column = columns.column(u"family"_s);
    std::vector<GroupStat> stats = groupStats(columns, *column, columns.live());
    std::vector<qint64> kept(stats.size(), 0);
    columns.kept().forEach([&](size_t row) { ++kept[column->codes[row]]; });
    std::vector<std::pair<quint32, FamilyEntry>> order;
    for (const FamilyEntry &family : *families)
        order.emplace_back(codeOf(*column, QString::number(family.id)), family);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](const auto &entry) { return stats[entry.first].submissions; });
    QString text = QString::fromUtf8(csvLine({u"family"_s, u"name"_s, u"campaign"_s, u"submissions"_s,
                                              u"texts"_s, u"people"_s, u"kept"_s, u"first"_s, u"last"_s}));
    QJsonArray rows;
    for (const auto &[code, family] : order) {
        const GroupStat &stat = stats[code];
        text += QString::fromUtf8(csvLine(
            {QString::number(family.id), family.name, family.campaign ? u"yes"_s : u"no"_s,
             QString::number(stat.submissions), QString::number(stat.texts), QString::number(stat.people),
             QString::number(kept[code]), dayOf(stat.first), dayOf(stat.last)}));
        rows.append(QJsonObject{{u"family"_s, family.id},
                                {u"name"_s, family.name},
                                {u"campaign"_s, family.campaign},
                                {u"submissions"_s, stat.submissions},
                                {u"texts"_s, stat.texts},
                                {u"people"_s, stat.people},
                                {u"kept"_s, kept[code]},
                                {u"first"_s, dayOf(stat.first)},
                                {u"last"_s, dayOf(stat.last)}});
    }
    print(line, {{u"families"_s, rows}}, text);
    return {};
}

} // namespace tamiz
