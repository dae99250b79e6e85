// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalreading.h"
#include "models/workspace/columns.h"
#include "models/workspace/journalwords.h"
#include "models/workspace/verbs.h"
#include "samplestore.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// Taking back one old entry: what is said beforehand is what is then done.
class TestReverting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void previewIsWhatRevertDoes_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void previewIsWhatRevertDoes()
    {
        QFETCH(int, seed);
        SampleStore sample(60, static_cast<quint64>(seed));
        std::mt19937_64 random(static_cast<quint64>(seed));
        std::vector<qint64> operations;
        for (int step = 0; step < 40; ++step) {
            if (const qint64 id = act(sample.store(), random))
                operations.push_back(id);
        }
        for (int step = 0; step < 8; ++step) {
            const qint64 id = operations[random() % operations.size()];
            const State before = stateOf(sample);
            const auto preview = previewRevert(sample.store(), id);
            QCOMPARE(stateOf(sample), before); // asking changes nothing
            const auto done = revert(sample.store(), id, actor());
            QCOMPARE(static_cast<bool>(preview), static_cast<bool>(done));
            if (!done)
                continue;
            const auto entry = readOperations(sample.store(), done->id - 1, 1, true);
            QVERIFY(entry && entry->size() == 1);
            QCOMPARE(preview->changes, entry->first().changes);
            QCOMPARE(static_cast<qint64>(preview->conflicts.size()),
                     done->params.value("conflicts"_L1).toInteger());
            for (const RevertConflict &conflict : preview->conflicts) {
                const auto later = readOperations(sample.store(), conflict.later - 1, 1, true);
                QVERIFY(conflict.later > id);
                QVERIFY(std::ranges::any_of(later->first().changes, [&](const Change &change) {
                    return change.target == conflict.target && change.argument == conflict.argument &&
                           std::ranges::find(change.ids, conflict.id) != change.ids.end();
                }));
            }
        }
    }

    void saysItInWords()
    {
        SampleStore sample(30, 3);
        const auto ids =
            sample.numbers(u"SELECT id FROM contribution WHERE live = 1 AND state <> 1 ORDER BY id"_s);
        const auto first = setState(sample.store(), tamiz::State::Accepted, {}, ids, actor());
        QVERIFY(first && first->id);
        const auto second =
            setState(sample.store(), tamiz::State::Hidden, u"spam"_s, std::span(ids).first(3), actor());
        QVERIFY(second && second->id);
        const auto columns = *Columns::load(sample.store());
        const auto preview = previewRevert(sample.store(), first->id);
        QVERIFY(preview);
        QCOMPARE(preview->contributions.size(), ids.size() - 3);
        QCOMPARE(preview->later.size(), 1);
        const QString words = revertSentences(*columns, *preview).join(u'\n');
        QVERIFY2(words.contains(u"%1 contribution"_s.arg(ids.size() - 3)), qPrintable(words));
        QVERIFY2(words.contains(u"entry %1"_s.arg(second->id)), qPrintable(words));
        QVERIFY(!previewRevert(sample.store(), 9999));
    }

    void groupsHoldEveryVerbOnce()
    {
        QStringList keys;
        for (const auto &[key, name] : verbGroups()) {
            QVERIFY(!name.isEmpty());
            QVERIFY(!keys.contains(key));
            keys << key;
        }
        const QList<std::pair<QString, QString>> expected{{u"import"_s, u"imports"_s},
                                                          {u"import codebook"_s, u"codebook"_s},
                                                          {u"tag"_s, u"tags"_s},
                                                          {u"untag"_s, u"tags"_s},
                                                          {u"rename tag"_s, u"codebook"_s},
                                                          {u"state"_s, u"decisions"_s},
                                                          {u"split family"_s, u"families"_s},
                                                          {u"move to theme"_s, u"themes"_s},
                                                          {u"pin texts"_s, u"themes"_s},
                                                          {u"answer theme"_s, u"answers"_s},
                                                          {u"save view"_s, u"views"_s},
                                                          {u"redo"_s, u"undo"_s},
                                                          {u"never heard of"_s, u"other"_s},
                                                          {u"answer suggestions"_s, u"suggestions"_s}};
        for (const auto &[verb, group] : expected)
            QCOMPARE(verbGroup(verb), group);
    }

private:
    using State = std::map<QString, std::vector<qint64>>;

    static Actor actor() { return {u"Ana"_s, ActorKind::Person}; }

    static State stateOf(SampleStore &sample)
    {
        return {{u"state"_s, sample.numbers(u"SELECT state FROM contribution ORDER BY id"_s)},
                {u"tags"_s, sample.numbers(u"SELECT tag_id * 1000 + contribution_id FROM contribution_tag "
                                           "ORDER BY tag_id, contribution_id"_s)},
                {u"journal"_s, sample.numbers(u"SELECT id FROM operation ORDER BY id"_s)}};
    }

    static qint64 act(Store &store, std::mt19937_64 &random)
    {
        std::vector<qint64> ids;
        for (qint64 id = 1; id <= 60; ++id) {
            if (random() % 3 == 0)
                ids.push_back(id);
        }
        const QStringList tags{u"movilidad"_s, u"Salud"_s, u"movilidad/ciclovías"_s};
        const QString tag = tags[static_cast<qsizetype>(random() % 3)];
        Result<Operation> done = Operation{};
        switch (random() % 6) {
        case 0:
            done = setState(store, tamiz::State::Accepted, {}, ids, actor());
            break;
        case 1:
            done = setState(store, tamiz::State::Hidden, u"spam"_s, ids, actor());
            break;
        case 2:
            done = setState(store, tamiz::State::Open, {}, ids, actor());
            break;
        case 3:
            done = removeTag(store, tag, ids, actor());
            break;
        default:
            done = addTag(store, tag, ids, actor());
        }
        return done ? done->id : 0;
    }
};

QTEST_GUILESS_MAIN(TestReverting)
#include "tst_reverting.moc"
