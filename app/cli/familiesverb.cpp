// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/familydecisions.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/familyplan.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<double> similarityOf(const QCommandLineParser &line)
{
    if (!line.isSet(u"similarity"_s))
        return 0.5;
    bool isNumber = false;
    const double similarity = line.value(u"similarity"_s).toDouble(&isNumber);
    if (isNumber && similarity > 0 && similarity <= 1)
        return similarity;
    return usage(QCoreApplication::translate("tamiz::Cli",
                                             "--similarity takes a number over 0 and up to 1, not \"%1\".")
                     .arg(line.value(u"similarity"_s)));
}

/// external_id,family,edit of every live contribution; the family is empty for a text that stands alone.
Result<void> writeGroups(const QCommandLineParser &line, const QString &path)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const Columns &columns = *session->columns;
    const std::vector<qint64> ids = columns.idsOf(columns.live());
    const auto names = readExternalIds(*session->store, ids);
    if (!names)
        return names.error();
    const Column *family = columns.column(u"family"_s);
    const Column *edit = columns.column(u"edit"_s);
    QByteArray text = csvLine({u"external_id"_s, u"family"_s, u"edit"_s});
    size_t next = 0;
    columns.live().forEach([&](size_t row) {
        const quint32 code = family ? family->codes[row] : 0;
        text += csvLine({(*names)[next++], code ? family->dictionary[code] : QString(),
                         code && edit ? edit->dictionary[edit->codes[row]] : QString()});
    });
    return writeWhole(path, text);
}

Result<FamilyPlan> planned(Store &store, const QString &word, double similarity)
{
    return word == "join"_L1 ? planJoining(store, similarity, consoleProgress())
                             : planFamilies(store, similarity, consoleProgress());
}

/// One line a family that would change; the journal and the file stay as they are.
void printPlan(const QCommandLineParser &line, const FamilyPlan &plan)
{
    QJsonArray items;
    QString text;
    for (const FamilyItem &item : plan.items) {
        if (!item.changes())
            continue;
        items.append(QJsonObject{{u"family"_s, item.family},
                                 {u"before"_s, item.before},
                                 {u"joining"_s, item.joining},
                                 {u"leaving"_s, item.leaving}});
        text +=
            item.family
                ? QCoreApplication::translate("tamiz::Cli", "Family %1: %2 of %3 would leave, %4 would join.")
                      .arg(item.family)
                      .arg(item.leaving)
                      .arg(item.before)
                      .arg(item.joining)
                : QCoreApplication::translate("tamiz::Cli", "A new family of %1.").arg(item.joining);
        text += u'\n';
    }
    text += QCoreApplication::translate("tamiz::Cli", "%1 families would hold %2 contributions.")
                .arg(plan.families)
                .arg(plan.members) +
            u'\n';
    print(line,
          {{u"families"_s, plan.families},
           {u"members"_s, plan.members},
           {u"moves"_s, static_cast<qint64>(plan.moves.size())},
           {u"items"_s, items}},
          text);
}

Result<void> findThem(const QCommandLineParser &line, const QString &word)
{
    const auto similarity = similarityOf(line);
    if (!similarity)
        return similarity.error();
    Result<Operation> done = Operation{};
    qint64 families = 0, members = 0;
    { // closed before the groups are read
        const auto store = openStore(line, Store::Mode::ReadWrite);
        if (!store)
            return store.error();
        const auto plan = planned(**store, word, *similarity);
        if (!plan)
            return plan.error();
        if (word == "plan"_L1) {
            printPlan(line, *plan);
            return {};
        }
        done = applyFamilies(**store, *plan, {}, accountActor(), consoleProgress());
        if (!done)
            return done.error();
        acknowledge(*done);
        const auto standing = readFamilies(**store);
        const auto all = readMembers(**store);
        if (!standing || !all)
            return !standing ? standing.error() : all.error();
        families = standing->size();
        members = static_cast<qint64>(all->size());
    }
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeGroups(line, line.value(u"out"_s)); !written)
            return written.error();
    }
    print(line,
          {{u"families"_s, families},
           {u"members"_s, members},
           {u"similarity"_s, *similarity},
           {u"operation"_s, done->id}},
          QCoreApplication::translate("tamiz::Cli", "%1 families hold %2 contributions.")
                  .arg(families)
                  .arg(members) +
              u'\n');
    return {};
}

Result<void> runFamiliesVerb(const QCommandLineParser &line)
{
    const QString word = line.positionalArguments().value(1, u"find"_s);
    if (word == "list"_L1)
        return listFamilies(line);
    if (word == "like"_L1)
        return listKin(line);
    if (isFamilyDecision(word))
        return decideOnFamily(line);
    if (word == "find"_L1 || word == "plan"_L1 || word == "join"_L1)
        return findThem(line, word);
    return usage(QCoreApplication::translate("tamiz::Cli",
                                             "Say find, plan, join, list, like, confirm, exclude, split, "
                                             "merge, name, campaign, tag or state, not \"%1\".")
                     .arg(word));
}

constexpr OptionSpec options[] = {
    {"similarity", "S",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Share of common word triples that makes two texts kin (0.5).")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Which members to confirm, exclude or split off.")},
    {"next", "K", QT_TRANSLATE_NOOP("tamiz::Cli", "Confirms the K members most like the typical text.")},
    {"reason", "CODE", QT_TRANSLATE_NOOP("tamiz::Cli", "Why a family is hidden.")},
    {"out", "groups.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Writes external_id,family,edit of every contribution.")},
};

} // namespace

const Verb familiesVerb{
    "families"_L1,
    "W [find|plan|join|list|like ID|confirm N|exclude N|split N|merge N M|name N NAME|campaign N yes|tag N "
    "TAG|state "
    "N S] [--similarity 0.5] [--out groups.csv]",
    QT_TRANSLATE_NOOP(
        "tamiz::Cli",
        "Groups texts that are near-copies of each other, and takes decisions about the groups."),
    1,
    4,
    options,
    runFamiliesVerb};

} // namespace tamiz
