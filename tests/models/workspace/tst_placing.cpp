// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/themeplan.h"
#include "tests/models/workspace/themedstore.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace tamiz;

/// What an import brought in goes to the themes there are.
class TestPlacing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutThemesThereIsNothingToDo()
    {
        ThemedStore themed(60);
        const auto placed = placeNewTexts(themed.store(), m_actor, Progress());
        QVERIFY(placed);
        QCOMPARE(placed->operation.id, 0);
    }

    void newTextsGoToTheThemeOfTheirKind()
    {
        ThemedStore themed(240);
        QVERIFY(runThemes(themed.store(), 4, 1, m_actor, Progress()));
        const auto before = themeOf(themed.store());
        themed.run("BEGIN IMMEDIATE");
        for (int id = 241; id <= 264; ++id)
            themed.addText(id);
        themed.run("COMMIT");
        const auto placed = placeNewTexts(themed.store(), m_actor, Progress());
        QVERIFY(placed);
        QVERIFY(placed->operation.id != 0);
        const auto after = themeOf(themed.store());
        for (const auto &[id, theme] : before)
            QCOMPARE(after.at(id), theme);
        for (int id = 241; id <= 264; ++id) {
            if (id % 10 != 0) // those are half of another subject
                QCOMPARE(after.at(id), commonest(before, id % 4));
        }
    }

private:
    static std::map<qint64, qint64> themeOf(Store &store)
    {
        std::map<qint64, qint64> themes;
        const auto read = visitRows(store, 0, [&](const RowEntry &row) {
            themes[row.id] = row.theme;
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return themes;
    }

    static qint64 commonest(const std::map<qint64, qint64> &themes, int subject)
    {
        std::map<qint64, int> counts;
        for (const auto &[id, theme] : themes) {
            if (id % 4 == subject)
                ++counts[theme];
        }
        return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
    }

    const Actor m_actor{u"ana"_s, ActorKind::Person};
};

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
