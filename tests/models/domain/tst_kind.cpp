// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kind.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tamiz;

class TestKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadBack()
    {
        QSet<QString> keys;
        for (int i = 0; i <= static_cast<int>(Kind::Message); ++i) {
            const Kind kind = static_cast<Kind>(i);
            QCOMPARE(kindFromKey(keyOf(kind)), kind);
            QVERIFY(!nameOf(kind).isEmpty());
            keys << keyOf(kind);
        }
        for (int i = 0; i <= static_cast<int>(State::Merged); ++i) {
            const State state = static_cast<State>(i);
            QCOMPARE(stateFromKey(keyOf(state)), state);
            QVERIFY(!nameOf(state).isEmpty());
            keys << keyOf(state);
        }
        for (int i = 0; i <= static_cast<int>(ActorKind::Model); ++i)
            QCOMPARE(actorKindFromKey(keyOf(static_cast<ActorKind>(i))), static_cast<ActorKind>(i));
        QCOMPARE(keys.size(), 9);
    }

    void unknownKeys()
    {
        QVERIFY(!kindFromKey(u"petition"));
        QVERIFY(!stateFromKey(u""));
        QVERIFY(!actorKindFromKey(u"robot"));
        QCOMPARE(kindFromKey(u"COMMENT"), Kind::Comment);
    }
};

QTEST_APPLESS_MAIN(TestKind)
#include "tst_kind.moc"
