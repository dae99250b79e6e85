// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/workspace/themeareas.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/theming.h"
#include "themedstore.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

const Actor person{u"ana"_s, ActorKind::Person};

template<class T>
bool done(const Result<T> &result)
{
    if (!result)
        qWarning("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return static_cast<bool>(result);
}

QList<ThemeEntry> themesOf(ThemedStore &sample)
{
    const auto themes = readThemes(sample.store());
    return themes ? *themes : QList<ThemeEntry>();
}

/// What people hold, in words; empty when \a after keeps it all.
QString broken(ThemedStore &sample, const std::map<qint64, std::pair<qint64, bool>> &before,
               const QList<ThemeEntry> &themes, const QList<ThemeLinkEntry> &links)
{
    const auto after = sample.places();
    QSet<qint64> kept, locked;
    for (const ThemeEntry &theme : themes) {
        if (theme.pinned)
            kept << theme.id;
        if (theme.locked)
            locked << theme.id;
    }
    for (const auto &[id, place] : before) {
        const qint64 now = after.at(id).first;
        if (place.second && now != place.first)
            return u"pinned text %1 moved"_s.arg(id);
        if (kept.contains(place.first) && now != place.first)
            return u"text %1 left a kept theme"_s.arg(id);
        if (locked.contains(now) && now != place.first)
            return u"text %1 entered a locked theme"_s.arg(id);
    }
    for (const ThemeLinkEntry &link : links) {
        const qint64 a = after.at(link.first).first, b = after.at(link.second).first;
        if (link.together ? a != b : a == b && a != 0)
            return u"link %1-%2 broken"_s.arg(link.first).arg(link.second);
    }
    for (const ThemeEntry &theme : themes) {
        const auto now = themesOf(sample);
        const auto found = std::ranges::find(now, theme.id, &ThemeEntry::id);
        if (theme.pinned && (found == now.end() || found->name != theme.name))
            return u"the kept theme %1 lost its name"_s.arg(theme.id);
    }
    return {};
}

/// A decision that somebody might take; refusals are fine, they change nothing.
void decide(ThemedStore &sample, std::mt19937_64 &random)
{
    Store &store = sample.store();
    const auto themes = themesOf(sample);
    const auto theme = [&] {
        return themes.isEmpty()
                   ? 1
                   : themes.at(static_cast<qsizetype>(random() % static_cast<quint64>(themes.size()))).id;
    };
    const auto text = [&] { return static_cast<qint64>(random() % 120) + 1; };
    std::vector<qint64> ids{text(), text(), text()};
    std::ranges::sort(ids);
    const auto tail = std::ranges::unique(ids);
    ids.erase(tail.begin(), tail.end());
    switch (random() % 11) {
    case 0:
        (void)renameTheme(store, theme(), u"Tema %1"_s.arg(random() % 1000), person);
        break;
    case 1:
        (void)mergeThemes(store, theme(), theme(), person);
        break;
    case 2:
        (void)moveToTheme(store, theme(), ids, person);
        break;
    case 3:
        (void)moveToTheme(store, 0, ids, person);
        break;
    case 4:
        (void)holdTheme(store, theme(), static_cast<ThemeHold>(random() % 3), person);
        break;
    case 5:
        (void)createTheme(store, u"Nuevo %1"_s.arg(random() % 1000), ids, person);
        break;
    case 6:
        (void)linkTexts(store, text(), text(), true, person);
        break;
    case 7:
        (void)linkTexts(store, text(), text(), false, person);
        break;
    case 8:
        (void)releaseTexts(store, ids, person);
        break;
    case 9:
        (void)splitTheme(store, theme(), 2, 1, person, {});
        break;
    default:
        (void)pinTexts(store, ids, person);
        break;
    }
}

} // namespace

class TestTheming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsSurviveEveryRun_data() const
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
    }
    void decisionsSurviveEveryRun() const
    {
        QFETCH(const quint64, seed);
        ThemedStore sample(120, seed);
        std::mt19937_64 random(seed);
        QVERIFY(done(runThemes(sample.store(), 5, seed, person, {})));
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 3; ++i)
                decide(sample, random);
            const auto before = sample.places();
            const auto themes = themesOf(sample);
            const auto links = readThemeLinks(sample.store());
            QVERIFY(links);
            const auto plan = planThemes(
                sample.store(), {static_cast<int>(random() % 5) + 2, random(), random() % 4 == 0}, {});
            QVERIFY(done(plan));
            QCOMPARE(sample.places(), before); // a plan changes nothing
            std::vector<bool> accepted;
            for (size_t i = 0; i < plan->moves.size(); ++i)
                accepted.push_back(random() % 3 != 0);
            const bool all = random() % 2;
            QVERIFY(
                done(acceptPlan(sample.store(), *plan, all ? std::vector<bool>() : accepted, person, {})));
            QCOMPARE(broken(sample, before, themes, *links), QString());
        }
    }

    void whatIsRefusedIsNotDone() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const auto before = sample.places();
        const auto plan = planThemes(sample.store(), {7, 9, false}, {});
        QVERIFY(done(plan));
        QVERIFY(!plan->moves.empty());
        const auto outcome =
            acceptPlan(sample.store(), *plan, std::vector<bool>(plan->moves.size(), false), person, {});
        QVERIFY(done(outcome));
        QCOMPARE(sample.places(), before);
        for (const ThemeEntry &theme : themesOf(sample))
            QVERIFY(
                std::ranges::find(plan->themes, theme.id, [](const PlannedTheme &t) { return t.entry.id; }) !=
                    plan->themes.end() ||
                std::ranges::find(plan->gone, theme.id, &ThemeEntry::id) != plan->gone.end());
    }

    void aPlanOfYesterdayIsRefused() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const auto plan = planThemes(sample.store(), {5, 2, false}, {});
        QVERIFY(done(plan));
        QVERIFY(done(renameTheme(sample.store(), themesOf(sample).first().id, u"Otro"_s, person)));
        const auto outcome = acceptPlan(sample.store(), *plan, {}, person, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Refused);
    }

    void aThemeFoundAgainKeepsItsNumber() const
    {
        ThemedStore sample(200);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const auto before = themesOf(sample);
        QVERIFY(done(runThemes(sample.store(), 4, 2, person, {})));
        const auto after = themesOf(sample);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(after.at(i).id, before.at(i).id);
    }

    void noThemeIsADecisionToo() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const std::vector<qint64> ids{5, 9};
        QVERIFY(done(moveToTheme(sample.store(), 0, ids, person)));
        QVERIFY(done(runThemes(sample.store(), 6, 3, person, {})));
        QCOMPARE(sample.places().at(5), (std::pair<qint64, bool>{0, true}));
        QVERIFY(done(releaseTexts(sample.store(), ids, person)));
        QVERIFY(done(runThemes(sample.store(), 4, 3, person, {})));
        QVERIFY(sample.places().at(5).first != 0);
    }

    void lockedThemesRefuse() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const auto themes = themesOf(sample);
        QVERIFY(done(holdTheme(sample.store(), themes[0].id, ThemeHold::Locked, person)));
        const auto places = sample.places();
        qint64 inside = 0, outside = 0;
        for (const auto &[id, place] : places)
            (place.first == themes[0].id ? inside : outside) = id;
        QVERIFY(!moveToTheme(sample.store(), themes[0].id, std::array{outside}, person));
        QVERIFY(!moveToTheme(sample.store(), themes[1].id, std::array{inside}, person));
        QVERIFY(!mergeThemes(sample.store(), themes[1].id, themes[0].id, person));
        QVERIFY(!splitTheme(sample.store(), themes[0].id, 2, 1, person, {}));
        QCOMPARE(sample.places(), places);
    }

    void linksHaveTheirWayAtOnce() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        QVERIFY(sample.places().at(1).first != sample.places().at(2).first);
        QVERIFY(done(linkTexts(sample.store(), 1, 2, true, person)));
        QCOMPARE(sample.places().at(2).first, sample.places().at(1).first);
        QVERIFY(!linkTexts(sample.store(), 1, 2, false, person)); // not both
        QVERIFY(done(linkTexts(sample.store(), 1, 5, false, person)));
        QCOMPARE(sample.places().at(5).first, 0);
        QVERIFY(!moveToTheme(sample.store(), sample.places().at(1).first, std::array<qint64, 1>{5}, person));
        QVERIFY(done(undo(sample.store(), person)));
        QCOMPARE(sample.places().at(5).first, sample.places().at(1).first);
        QVERIFY(done(moveToTheme(sample.store(), 0, std::array<qint64, 1>{1}, person)));
        QCOMPARE(sample.places().at(2).first, 0); // tied texts go along
    }

    void splittingIsUndone() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 2, 1, person, {})));
        const auto places = sample.places();
        const auto themes = themesOf(sample);
        const auto operation = splitTheme(sample.store(), themes[0].id, 2, 1, person, {});
        QVERIFY(done(operation));
        QCOMPARE(themesOf(sample).size(), themes.size() + 1);
        QVERIFY(themesOf(sample)[0].pinned);
        QStringList names;
        for (const ThemeEntry &theme : themesOf(sample))
            names << theme.name.toLower();
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(done(undo(sample.store(), person)));
        QCOMPARE(sample.places(), places);
        QCOMPARE(themesOf(sample).size(), themes.size());
    }

    void partsStandWhereTheWholeStood() const
    {
        ThemedStore sample(120);
        QVERIFY(done(runThemes(sample.store(), 2, 1, person, {})));
        const ThemeEntry whole = themesOf(sample)[0];
        QVERIFY(done(moveToArea(sample.store(), std::vector{whole.id}, u"Ciudad"_s, person)));
        QVERIFY(done(splitTheme(sample.store(), whole.id, 3, 1, person, {})));
        const auto themes = themesOf(sample);
        QCOMPARE(themes.size(), 4);
        int inArea = 0;
        for (const ThemeEntry &theme : themes) {
            inArea += theme.area == u"Ciudad"_s;
            if (theme.area == u"Ciudad"_s)
                QVERIFY(std::hypot(theme.x - whole.x, theme.y - whole.y) < 0.3);
        }
        QCOMPARE(inArea, 3);
    }

    void aNewThemeTakesNoNameThatStays() const
    {
        ThemedStore sample(160);
        QVERIFY(done(runThemes(sample.store(), 8, 1, person, {})));
        for (const int count : {3, 6, 2}) { // half of the moves each time: old and new themes side by side
            const auto plan = planThemes(sample.store(), {count, 2, false}, {});
            QVERIFY(done(plan));
            std::vector<bool> accepted;
            for (size_t i = 0; i < plan->moves.size(); ++i)
                accepted.push_back(i % 2 == 0);
            QVERIFY(done(acceptPlan(sample.store(), *plan, accepted, person, {})));
            QStringList names;
            for (const ThemeEntry &theme : themesOf(sample))
                names << theme.name.toLower();
            QCOMPARE(names.removeDuplicates(), 0);
        }
    }

    void newTextsFallToTheNearestTheme() const
    {
        ThemedStore sample(200);
        QVERIFY(done(runThemes(sample.store(), 4, 1, person, {})));
        const auto before = sample.places();
        sample.addText(201);
        sample.addText(202);
        const auto plan = planThemes(sample.store(), {0, 1, true}, {});
        QVERIFY(done(plan));
        QVERIFY(done(acceptPlan(sample.store(), *plan, {}, person, {})));
        const auto after = sample.places();
        for (const auto &[id, place] : before)
            QVERIFY(place.first == 0 || after.at(id) == place);
        QCOMPARE(after.at(201).first, before.at(197).first); // of the same subject
        QCOMPARE(after.at(202).first, before.at(198).first);
    }
};

QTEST_GUILESS_MAIN(TestTheming)
#include "tst_theming.moc"
