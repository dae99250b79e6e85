// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/applying.h"
#include "models/storage/findings.h"
#include "models/storage/moderation.h"
#include "models/storage/passages.h"
#include "models/storage/reading.h"
#include "models/workspace/answering.h"
#include "models/workspace/codebook.h"
#include "models/workspace/columns.h"
#include "models/workspace/familyverbs.h"
#include "models/workspace/findings.h"
#include "models/workspace/merging.h"
#include "models/workspace/passages.h"
#include "models/workspace/policy.h"
#include "models/workspace/rules.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/theming.h"
#include "models/workspace/triage.h"
#include "models/workspace/verbs.h"
#include "models/workspace/views.h"
#include "tests/models/storage/storefixture.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <map>

using namespace tamiz;
using namespace Qt::StringLiterals;

/// Every verb that people have, two thousand times at random, undone, done again and taken back in any order.
class EveryVerbTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyOrderComesBack();
    void theJournalTellsTheWorkspace();

private:
    QByteArray dump();
    Result<Operation> someVerb();
    Result<Operation> someTagVerb();
    Result<Operation> someGroupVerb();
    Result<Operation> someTextVerb();
    Result<Operation> someModeration();
    Result<Operation> someRule();
    std::vector<qint64> someIds(int oneIn = 4);
    qint64 someId() { return m_ids[static_cast<size_t>(m_random.bounded(static_cast<int>(m_ids.size())))]; }
    qint64 someTag();
    QString someWord() { return m_words[m_random.bounded(m_words.size())]; }
    Store &store() { return *m_f->store; }

    std::unique_ptr<StoreFixture> m_f;
    QRandomGenerator m_random;
    std::vector<qint64> m_ids;
    const QStringList m_words{u"agua"_s,   u"luz"_s,           u"luz/farolas"_s,
                              u"parque"_s, u"parque/bancos"_s, u"ruido"_s};
    const Actor m_ana{u"ana"_s, ActorKind::Person}, m_eva{u"eva"_s, ActorKind::Person};
    QHash<QString, int> m_done;
};

void EveryVerbTest::init()
{
    m_f = std::make_unique<StoreFixture>();
    m_random.seed(20261125);
    m_done.clear();
    QList<ContributionRecord> records;
    QList<VoteRecord> votes;
    for (int i = 0; i < 30; ++i) {
        ContributionRecord record = StoreFixture::record(
            QString::number(i),
            i % 3
                ? u"Faltan bancos y agua en el parque número %1.\n\nEscriban a vecino%1@ejemplo.org."_s.arg(i)
                : u"Pedimos farolas en la avenida Reforma, de noche hay mucho ruido"_s);
        record.participantId = u"p%1"_s.arg(i % 11);
        records.append(record);
        for (int voter = 0; voter < 6; ++voter) {
            VoteRecord vote;
            vote.participantId = u"v%1"_s.arg(m_random.bounded(12));
            vote.contributionId = record.externalId;
            vote.contributionKind = Kind::Statement;
            vote.value = m_random.bounded(3) - 1;
            vote.at = i + voter;
            votes.append(vote);
        }
    }
    m_f->import(records, votes);
    m_ids.clear();
    for (const QString &id : m_f->query("SELECT id FROM contribution ORDER BY id"))
        m_ids.push_back(id.toLongLong());
    QVERIFY(runFindings(store(), Progress()));
    QVERIFY(runFamilies(store(), 0.5, m_ana, Progress()));
}

/// Everything a person could see, hashed: what is dead counts for nothing.
QByteArray EveryVerbTest::dump()
{
    static const char *const questions[] = {
        "SELECT json_array(id, state, reason, theme, theme_pin, theme_edge, theme_score, family, edit, "
        "similarity, merged_into, "
        "read, assigned, split_from, votes_for, votes_against, votes_pass, asked) FROM contribution WHERE "
        "live = 1 ORDER BY id",
        "SELECT json_array(tag_id, contribution_id) FROM contribution_tag ORDER BY 1",
        "SELECT json_array(id, name, parent, colour, description, example, shortcut, retired) FROM tag WHERE "
        "live = 1 ORDER BY id",
        "SELECT json_array(id, name, pinned, area, stability, x, y) FROM theme WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, first, second, together) FROM theme_link WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, name, centre, campaign) FROM family WHERE live = 1 ORDER BY id",
        "SELECT json_array(contribution_id, other_id) FROM apart ORDER BY 1",
        "SELECT contribution_id FROM family_kept ORDER BY 1",
        "SELECT json_array(id, name, filter) FROM saved_view WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, verdict) FROM finding WHERE live = 1 ORDER BY id",
        "SELECT id FROM passage WHERE live = 1 ORDER BY id",
        "SELECT id FROM note WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, decision, reason, office, day, link, before, after, assigned, due) FROM "
        "answer WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, name, definition, example, published, position, retired) FROM policy_entry "
        "WHERE live = 1 ORDER BY id",
        "SELECT json_array(id, tag_id, filter) FROM rule WHERE live = 1 ORDER BY id",
        "SELECT json_array(rule_id, contribution_id) FROM declined ORDER BY 1",
        "SELECT json_array(id, drawn, reader, state, reason, first_state, first_reason) FROM second_reading "
        "WHERE drawn OR state ORDER BY id"};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char *question : questions) {
        for (const QString &line : m_f->query(question)) {
            hash.addData(line.toUtf8());
            hash.addData("\n");
        }
    }
    return hash.result();
}

std::vector<qint64> EveryVerbTest::someIds(int oneIn)
{
    std::vector<qint64> ids;
    for (const qint64 id : m_ids) {
        if (m_random.bounded(oneIn) == 0)
            ids.push_back(id);
    }
    return ids;
}

qint64 EveryVerbTest::someTag()
{
    const auto tags = readTags(store());
    return tags && !tags->isEmpty() ? (*tags)[m_random.bounded(tags->size())].id : 0;
}

Result<Operation> EveryVerbTest::someTagVerb()
{
    switch (m_random.bounded(10)) {
    case 0:
        return createTag(store(), someWord(), QColor(Qt::red), u"Cuándo"_s, m_ana);
    case 1:
        return renameTag(store(), someTag(),
                         someWord().section(u'/', -1) + QString::number(m_random.bounded(9)), m_ana);
    case 2:
        return describeTag(store(), someTag(), QColor::fromRgb(m_random.generate() & 0xffffff), someWord(),
                           m_ana);
    case 3:
        return moveTag(store(), someTag(), m_random.bounded(2) ? someTag() : 0, m_ana);
    case 4:
        return retireTag(store(), someTag(), m_random.bounded(2), m_ana);
    case 5:
        return setTagKey(store(), someTag(), m_random.bounded(10), m_ana);
    case 6:
        return setTagExample(store(), someTag(), someWord(), m_ana);
    case 7:
        return mergeTags(store(), someTag(), someTag(), m_ana);
    case 8:
        return removeTag(store(), someWord(), someIds(), m_ana);
    default:
        return addTag(store(), someWord(), someIds(), m_ana);
    }
}

Result<Operation> EveryVerbTest::someGroupVerb()
{
    const auto families = readFamilies(store());
    const auto themes = readThemes(store());
    const qint64 family =
        families && !families->isEmpty() ? (*families)[m_random.bounded(families->size())].id : 0;
    const qint64 theme = themes && !themes->isEmpty() ? (*themes)[m_random.bounded(themes->size())].id : 0;
    switch (m_random.bounded(12)) {
    case 0:
        return renameFamily(store(), family, someWord(), m_ana);
    case 1:
        return confirmNext(store(), family, 1 + m_random.bounded(3), m_ana);
    case 2:
        return setCampaign(store(), family, m_random.bounded(2), m_ana);
    case 3:
        return setFamilyState(store(), family, State::Accepted, {}, m_ana);
    case 4:
        return tagFamily(store(), family, someWord(), m_ana);
    case 5:
        return createTheme(store(), someWord() + QString::number(m_random.bounded(99)), someIds(), m_ana);
    case 6:
        return moveToTheme(store(), m_random.bounded(4) ? theme : 0, someIds(6), m_ana);
    case 7:
        return holdTheme(store(), theme, static_cast<ThemeHold>(m_random.bounded(2)), m_ana);
    case 8:
        return linkTexts(store(), someId(), someId(), m_random.bounded(2), m_ana);
    case 9:
        return releaseTexts(store(), someIds(6), m_ana);
    case 10: {
        Answer answer;
        answer.decision = Decision::Accepted;
        answer.reason = someWord();
        answer.office = someWord();
        return m_random.bounded(2) ? answerTheme(store(), theme, answer, m_ana)
                                   : answerContributions(store(), someIds(6), answer, m_ana);
    }
    default:
        return m_random.bounded(2) ? removeThemeAnswer(store(), theme, m_ana)
                                   : removeContributionAnswers(store(), someIds(), m_ana);
    }
}

Result<Operation> EveryVerbTest::someTextVerb()
{
    const qint64 id = someId();
    switch (m_random.bounded(8)) {
    case 0:
        return tagPassage(store(), id, 0, 6 + m_random.bounded(5), someWord(), m_ana);
    case 1: {
        const auto passages = readPassages(store(), id);
        return passages && !passages->isEmpty() ? removePassage(store(), passages->first().id, m_ana)
                                                : Operation{};
    }
    case 2:
        return addNote(store(), id, someWord(), m_ana);
    case 3: {
        const auto notes = readNotes(store(), id);
        return notes && !notes->isEmpty() ? removeNote(store(), notes->first().id, m_ana) : Operation{};
    }
    case 4: {
        const auto findings = readFindings(store(), id);
        std::vector<qint64> ids;
        for (const Finding &finding : findings ? *findings : QList<Finding>())
            ids.push_back(finding.id);
        return decideFindings(store(), ids, static_cast<Verdict>(m_random.bounded(3)), m_ana);
    }
    case 5:
        return saveView(store(), someWord(), u"state:open %1"_s.arg(someWord().section(u'/', -1)), m_ana);
    default: {
        const auto views = readViews(store());
        if (!views || views->isEmpty())
            return Operation{};
        return m_random.bounded(2) ? removeView(store(), views->first().id, m_ana)
                                   : renameView(store(), views->first().id, someWord(), m_ana);
    }
    }
}

Result<Operation> EveryVerbTest::someModeration()
{
    const QStringList reasons{u"spam"_s, u"insult"_s, u"off-topic"_s};
    const QString reason = reasons[m_random.bounded(reasons.size())];
    Lineage lineage;
    lineage.reads = m_random.bounded(2);
    switch (m_random.bounded(11)) {
    case 0:
        return setState(store(), m_random.bounded(3) ? State::Accepted : State::Open, {}, someIds(), m_ana,
                        lineage);
    case 1:
        return setState(store(), State::Hidden, reason, someIds(), m_ana, lineage);
    case 2:
        return markRead(store(), m_random.bounded(2), someIds(), m_ana);
    case 3:
        return assignTo(store(), m_random.bounded(3) ? QStringList{u"ana"_s, u"eva"_s} : QStringList(),
                        someIds(), m_ana);
    case 4:
        return mergeContributions(store(), someId(), someIds(8), m_ana);
    case 5:
        return separateContributions(store(), someIds(8), m_ana);
    case 6:
        return splitContribution(store(), someId(), {10, 20}, m_ana);
    case 7:
        return drawSecondReadings(store(), someIds(), 0.3, m_random.generate(), m_ana);
    case 8: {
        const auto due = secondReadingsFor(store(), m_eva.name);
        return due && !due->empty()
                   ? decideSecond(store(), due->front(),
                                  m_random.bounded(2) ? State::Hidden : State::Accepted, reason, m_eva)
                   : Operation{};
    }
    case 9: {
        PolicyEntry entry;
        entry.code = m_random.bounded(2) ? reason : u"own-%1"_s.arg(m_random.bounded(4));
        entry.name = someWord();
        entry.definition = someWord();
        entry.published = m_random.bounded(2);
        return setPolicyEntry(store(), entry, m_ana);
    }
    default:
        return retireReason(store(), u"test"_s, m_random.bounded(2), m_ana);
    }
}

Result<Operation> EveryVerbTest::someRule()
{
    const auto rules = readRules(store());
    if (!rules || rules->isEmpty() || m_random.bounded(4) == 0)
        return addRule(store(), someWord(), someWord().section(u'/', -1) + u'*', m_ana,
                       m_random.bounded(2) ? MissingTag::Make : MissingTag::Refuse);
    const RuleEntry rule = (*rules)[m_random.bounded(rules->size())];
    switch (m_random.bounded(4)) {
    case 0:
        return changeRule(store(), rule.id, someWord().section(u'/', -1), m_ana);
    case 1:
        return removeRule(store(), rule.id, m_ana);
    case 2:
        return declineProposals(store(), rule.id, someIds(6), m_ana);
    default:
        return acceptProposals(store(), {{rule, someIds(6)}}, m_ana);
    }
}

Result<Operation> EveryVerbTest::someVerb()
{
    switch (m_random.bounded(5)) {
    case 0:
        return someTagVerb();
    case 1:
        return someGroupVerb();
    case 2:
        return someTextVerb();
    case 3:
        return someRule();
    default:
        return someModeration();
    }
}

void EveryVerbTest::anyOrderComesBack()
{
    constexpr int operations = 2'000;
    constexpr qsizetype depth = 60;   // so far back is stepped at once
    QList<QByteArray> states{dump()}; // after each operation that is done
    int done = 0, refused = 0, reverted = 0;
    while (done < operations) {
        const int dice = m_random.bounded(20);
        if (dice == 0 && states.size() > 1) { // some steps back, some of them forth again
            const int steps =
                static_cast<int>(std::min<qsizetype>(states.size() - 1, 1 + m_random.bounded(6)));
            QList<QByteArray> gone;
            for (int step = 0; step < steps; ++step) {
                QVERIFY(undo(store(), m_ana));
                gone.prepend(states.takeLast());
                QCOMPARE(dump(), states.last());
            }
            for (int step = m_random.bounded(steps + 1); step > 0; --step) {
                QVERIFY(redo(store(), m_ana));
                states.append(gone.takeFirst());
                QCOMPARE(dump(), states.last());
            }
            done += steps;
            continue;
        }
        if (dice == 1 && states.size() > 4) { // an old one alone, whatever came after it, and done again
            const auto last = m_f->query("SELECT max(id) FROM operation").first().toLongLong();
            const qint64 id = last - m_random.bounded(static_cast<int>(std::min<qint64>(last - 1, 40)));
            const QByteArray before = dump();
            if (revert(store(), id, m_ana)) {
                ++reverted;
                QVERIFY(redo(store(), m_ana));
                QCOMPARE(dump(), before);
            }
            continue;
        }
        const auto operation = someVerb();
        if (!operation || operation->id == 0) {
            QCOMPARE(dump(), states.last()); // what was refused, or has no effect, leaves no trace
            ++refused;
            continue;
        }
        ++done;
        ++m_done[operation->verb];
        states.append(dump());
        if (states.size() > depth + 40)
            states.remove(0, 40);
    }
    while (states.size() > 1) {
        QVERIFY(undo(store(), m_ana));
        states.removeLast();
        QCOMPARE(dump(), states.last());
    }
    const auto chain = verifyJournal(store());
    QVERIFY(chain);
    QCOMPARE(chain->firstBad, 0);
    QVERIFY2(m_done.size() >= 40, qPrintable(QStringList(m_done.keys()).join(u", "_s)));
    QVERIFY(reverted > 20);
    qInfo("%d kinds of verbs, %d refused, %d taken back alone, %lld entries", int(m_done.size()), refused,
          reverted, chain->entries);
}

/// The values that the entries of the journal leave, one after the other, are those of the file: nothing is
/// changed beside it.
void EveryVerbTest::theJournalTellsTheWorkspace()
{
    for (int step = 0; step < 400; ++step) {
        if (m_random.bounded(6))
            static_cast<void>(someVerb());
        else if (m_random.bounded(3))
            static_cast<void>(undo(store(), m_ana));
        else
            static_cast<void>(redo(store(), m_ana));
    }
    std::map<std::tuple<int, qint64, qint64>, qint64> told;
    const auto entries = readOperations(store(), 0, 10'000, true);
    QVERIFY(entries);
    for (const Operation &entry : *entries) {
        for (const Change &change : entry.changes) {
            for (size_t i = 0; i < change.ids.size(); ++i)
                told[{static_cast<int>(change.target), change.argument, change.ids[i]}] = change.after[i];
        }
    }
    QVERIFY(told.size() > 300);
    for (const auto &[cell, value] : told) {
        const auto &[target, argument, id] = cell;
        Change change{static_cast<Target>(target), argument, {id}, {0}, {0}};
        QVERIFY(readBefore(store(), change));
        QCOMPARE(change.ids.size(), size_t{1});
        QVERIFY2(change.before[0] == value, qPrintable(u"%1 of %2: %3, told %4"_s.arg(keyOf(change.target))
                                                           .arg(id)
                                                           .arg(change.before[0])
                                                           .arg(value)));
    }
}

QTEST_GUILESS_MAIN(EveryVerbTest)
#include "tst_everyverb.moc"
