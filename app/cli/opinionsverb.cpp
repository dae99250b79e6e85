// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/crosstable.h"
#include "models/storage/reading.h"
#include "models/workspace/opinions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<OpinionOptions> optionsOf(const QCommandLineParser &line)
{
    OpinionOptions options;
    if (const QString count = line.value(u"count"_s); !count.isEmpty() && count != "auto"_L1) {
        const auto number = numberOf(line, u"count"_s, 2, 2);
        if (!number)
            return number.error();
        options.count = static_cast<int>(std::min<qint64>(*number, 100));
    }
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!seed)
        return seed.error();
    options.seed = static_cast<quint64>(*seed);
    return options;
}

QJsonObject voteShares(const GroupVotes &votes)
{
    return {{u"agree"_s, votes.agree}, {u"disagree"_s, votes.disagree}, {u"pass"_s, votes.pass}};
}

/// One object a group: its size and the statements it stands for, by their ids in the source.
QJsonArray groupsOf(const OpinionPlan &plan, const OpinionReading &reading, const std::vector<QString> &names)
{
    QJsonArray groups;
    for (size_t g = 0; g < plan.groups.sizes.size(); ++g) {
        QJsonArray statements;
        for (const Representative &one : reading.representatives[g]) {
            const auto s = static_cast<size_t>(one.statement);
            QJsonObject item{
                {u"statement"_s, names[s]}, {u"agrees"_s, one.agrees}, {u"share"_s, one.share},
                {u"ratio"_s, one.ratio},    {u"z"_s, one.z},           {u"z_difference"_s, one.difference}};
            item.insert(u"votes"_s, voteShares(reading.votes[g][s]));
            statements.append(item);
        }
        groups.append(QJsonObject{{u"group"_s, static_cast<qint64>(g) + 1},
                                  {u"size"_s, plan.groups.sizes[g]},
                                  {u"statements"_s, statements}});
    }
    return groups;
}

QJsonArray linesOf(const OpinionPlan &plan, const std::vector<OpinionReading::Line> &lines,
                   const std::vector<QString> &names)
{
    QJsonArray array;
    for (const OpinionReading::Line &entry : lines) {
        const auto at =
            std::ranges::lower_bound(plan.votes.statements, entry.statement) - plan.votes.statements.begin();
        array.append(
            QJsonObject{{u"statement"_s, names[static_cast<size_t>(at)]}, {u"value"_s, entry.value}});
    }
    return array;
}

QJsonArray trialsOf(const OpinionGroups &groups)
{
    QJsonArray array;
    for (const OpinionTrial &trial : groups.trials)
        array.append(QJsonObject{{u"count"_s, trial.count},
                                 {u"silhouette"_s, trial.silhouette},
                                 {u"inertia"_s, trial.inertia},
                                 {u"singleton"_s, trial.singleton}});
    return array;
}

/// participant,group,x,y of every participant of the consultation; empty for who cast too few votes.
Result<void> writeGroups(Store &store, const OpinionPlan &plan, const QString &path)
{
    const auto places = readOpinionPlaces(store, plan.consultation.id);
    if (!places)
        return places.error();
    QByteArray text = csvLine({u"participant"_s, u"group"_s, u"x"_s, u"y"_s});
    for (const OpinionPlace &place : *places) {
        const bool in = place.group > 0;
        text += csvLine({place.name, in ? QString::number(place.group) : QString(),
                         in ? QString::number(place.x, 'f', 4) : QString(),
                         in ? QString::number(place.y, 'f', 4) : QString()});
    }
    return writeWhole(path, text);
}

/// People of each group by each field of --by, as tables with a header; small numbers are hidden by --least.
Result<QJsonObject> attributesOf(const QCommandLineParser &line)
{
    QJsonObject tables;
    const QStringList fields = wordsOf(line, u"by"_s);
    if (fields.isEmpty())
        return tables;
    const auto least = numberOf(line, u"least"_s, 0, 0);
    if (!least)
        return least.error();
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    for (const QString &field : fields) {
        const auto table = crossTable(*session->columns, session->columns->live(), u"group"_s, field,
                                      Measure::People, *least);
        if (!table)
            return table.error();
        QJsonArray lines;
        for (const QVariantList &row : rowsOf(*table, CellShown::Count))
            lines.append(QJsonArray::fromVariantList(row));
        tables.insert(field, lines);
    }
    return tables;
}

Result<void> runOpinions(const QCommandLineParser &line)
{
    const auto options = optionsOf(line);
    if (!options)
        return options.error();
    const QString consensus = line.value(u"consensus"_s);
    if (!consensus.isEmpty() && consensus != "geometric"_L1 && consensus != "legacy"_L1)
        return usage(QCoreApplication::translate("tamiz::Cli", "--consensus takes geometric or legacy."));
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto plan = planOpinions(**store, line.value(u"consultation"_s), *options, consoleProgress());
    if (!plan)
        return plan.error();
    const auto done = keepOpinions(**store, *plan, accountActor());
    if (!done)
        return done.error();
    acknowledge(*done);
    const auto names = readExternalIds(**store, plan->votes.statements);
    if (!names)
        return names.error();
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeGroups(**store, *plan, line.value(u"out"_s)); !written)
            return written.error();
    }
    const OpinionGroups &groups = plan->groups;
    const bool legacy = line.value(u"consensus"_s) == "legacy"_L1;
    const OpinionReading reading = readOpinions(plan->votes, groups.group, groups.count,
                                                legacy ? Consensus::LegacyProduct : Consensus::Geometric);
    const auto attributes = attributesOf(line);
    if (!attributes)
        return attributes.error();
    const qint64 grouped = std::ranges::count_if(groups.group, [](qint32 group) { return group >= 0; });
    QString text = QCoreApplication::translate("tamiz::Cli", "%1 of %2 people are in %3 groups:")
                       .arg(grouped)
                       .arg(plan->votes.votes.people())
                       .arg(groups.count);
    for (const qint32 size : groups.sizes)
        text += u' ' + QString::number(size);
    print(line,
          {{u"consultation"_s, plan->consultation.name},
           {u"people"_s, static_cast<qint64>(plan->votes.votes.people())},
           {u"grouped"_s, grouped},
           {u"statements"_s, static_cast<qint64>(plan->votes.votes.statements())},
           {u"votes"_s, static_cast<qint64>(plan->votes.votes.value.size())},
           {u"count"_s, groups.count},
           {u"explained"_s, QJsonArray{groups.explained[0], groups.explained[1]}},
           {u"trials"_s, trialsOf(groups)},
           {u"groups"_s, groupsOf(*plan, reading, *names)},
           {u"consensus_kind"_s, legacy ? u"legacy"_s : u"geometric"_s},
           {u"attributes"_s, *attributes},
           {u"consensus"_s, linesOf(*plan, reading.consensus, *names)},
           {u"dividing"_s, linesOf(*plan, reading.dividing, *names)},
           {u"operation"_s, done->id}},
          text + u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"count", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How many groups; auto takes the number that parts people best.")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Starts the search; the same number gives the same groups.")},
    {"consultation", "NAME",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Whose votes; otherwise those of the consultation with most of them.")},
    {"by", "FIELD[,FIELD]",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Also who is in the groups, by these attributes.")},
    {"least", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "With --by: hides numbers under N and what would give them away.")},
    {"consensus", "KIND",
     QT_TRANSLATE_NOOP("tamiz::Cli", "geometric (the usual; comparable across numbers of groups) or legacy "
                                     "(the product that older reports print).")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "Writes participant, group, x and y as CSV.")},
};

} // namespace

const Verb opinionsVerb{"opinions"_L1,
                        "W [--count auto|N] [--seed N] [--consultation NAME] [--by FIELD] [--out groups.csv]",
                        QT_TRANSLATE_NOOP("tamiz::Cli", "Groups people who vote alike."),
                        1,
                        1,
                        options,
                        runOpinions};

} // namespace tamiz
