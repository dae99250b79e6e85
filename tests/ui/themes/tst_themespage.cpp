// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/tables/membermodel.h"
#include "models/tables/themeliftmodel.h"
#include "models/tables/themequeues.h"
#include "models/tables/themetablemodel.h"
#include "models/tables/themetreemodel.h"
#include "models/workspace/themeareas.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/themevectors.h"
#include "models/workspace/theming.h"
#include "models/workspace/views.h"
#include "tests/ui/fixture.h"
#include "ui/themes/countcurve.h"
#include "ui/themes/thememap.h"
#include "ui/themes/themeplandialog.h"
#include "ui/themes/themespage.h"
#include "ui/themes/themetree.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

/// Takes the entry \a choice of every list and answers every question for a text with \a text.
struct Answers final : Dialogs
{
    int choice = 0;
    QString text, file;
    QStringList offered;

    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    std::optional<int> choose(QWidget *, const QString &, const QString &,
                              const QStringList &choices) override
    {
        offered = choices;
        return choice < choices.size() ? std::optional(choice) : std::nullopt;
    }
};

/// Eight planted subjects in two regions, the first four said in Jalisco three times as often; grouped into
/// eight themes.
class Themed
{
public:
    Themed()
    {
        const QStringList subjects[] = {
            {u"carril bici"_s, u"bicicletas"_s, u"ciclistas"_s}, {u"autobús"_s, u"parada"_s, u"tranvía"_s},
            {u"hospital"_s, u"médicos"_s, u"urgencias"_s},       {u"árboles"_s, u"jardines"_s, u"sombra"_s},
            {u"alquiler"_s, u"inquilinos"_s, u"vivienda"_s},     {u"biblioteca"_s, u"lectura"_s, u"libros"_s},
            {u"basura"_s, u"contenedores"_s, u"reciclaje"_s},    {u"becas"_s, u"alumnos"_s, u"colegio"_s}};
        QFile file(m_folder.filePath(u"temas.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("id,title,body,created_at,region,author\n");
        for (int i = 0; i < 240; ++i) {
            const QStringList &words = subjects[i % 8];
            QStringList body;
            for (int word = 0; word < 9; ++word)
                body << (word % 3 == 2 ? u"cosa%1"_s.arg(i * 7 + word) : words[(i / 8 + word) % 3]);
            const bool west = i % 8 < 4 ? i % 4 != 0 || i % 3 == 0 : i % 4 == 0;
            file.write(u"t-%1,%2,%3,2016-02-%4,%5,ana%6\n"_s.arg(i)
                           .arg(words[0], body.join(u' '))
                           .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                           .arg(west ? u"Jalisco"_s : u"Puebla"_s)
                           .arg(i % 90)
                           .toUtf8());
        }
        file.close();
        auto made = Workspace::create(m_folder.filePath(u"temas.tamiz"_s));
        if (!made || !fixture::importFile(**made, file.fileName()))
            qFatal("no workspace");
        workspace = std::move(*made);
        themed(1);
    }

    void themed(quint64 seed)
    {
        const auto done =
            workspace->perform([&](Store &store, const Progress &progress) -> Result<Operation> {
                const auto outcome = runThemes(store, 8, seed, workspace->actor(), progress);
                if (!outcome)
                    return outcome.error();
                return outcome->operation;
            });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    std::unique_ptr<Workspace> workspace;

private:
    QTemporaryDir m_folder;
};

QStringList areasOf(Workspace &workspace)
{
    QStringList areas;
    const auto themes = readThemes(workspace.store());
    for (const ThemeEntry &theme : themes ? *themes : QList<ThemeEntry>()) {
        if (!areas.contains(theme.area))
            areas << theme.area;
    }
    return areas;
}

/// A table of word vectors: two words, two dimensions.
void writeVectors(const QDir &folder)
{
    const QByteArray header = R"({"embeddings":{"dtype":"I8","shape":[2,2],"data_offsets":[0,4]}})";
    QByteArray bytes(8, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), bytes.data());
    const std::pair<QString, QByteArray> files[] = {
        {u"model.safetensors"_s, bytes + header + QByteArray("\x7f\0\0\x7f", 4)},
        {u"tokenizer.json"_s,
         R"({"model":{"type":"WordPiece","unk_token":"[UNK]","vocab":{"[UNK]":0,"hospital":1}}})"}};
    for (const auto &[name, content] : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
}

QAction *actionOf(ThemesPage &page, const QString &text)
{
    const QList<QAction *> actions = page.actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

} // namespace

class TestThemesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeHoldsEveryThemeOnceAndAddsUp()
    {
        Themed sample;
        ThemeTableModel themes(*sample.workspace);
        ThemeTreeModel tree(*sample.workspace, &themes);
        QVERIFY(tree.hasAreas());
        QSet<qint64> seen;
        qint64 inAreas = 0;
        for (int row = 0; row < tree.rowCount(); ++row) {
            const QModelIndex top = tree.index(row, 0);
            QVERIFY(!tree.parent(top).isValid());
            if (tree.kindOf(top) != ThemeTreeModel::Kind::Area) {
                QCOMPARE(tree.rowCount(top), 0);
                continue;
            }
            const GroupStat whole = tree.statOf(tree.areaOf(top));
            qint64 submissions = 0, people = 0;
            for (int child = 0; child < tree.rowCount(top); ++child) {
                const QModelIndex index = tree.index(child, 0, top);
                QCOMPARE(tree.parent(index), top);
                const qint64 theme = tree.themeOf(index);
                QVERIFY(theme && !seen.contains(theme));
                QCOMPARE(tree.indexOfTheme(theme), index);
                seen << theme;
                submissions += themes.statAt(themes.rowForId(theme)).submissions;
                people = std::max(people, themes.statAt(themes.rowForId(theme)).people);
            }
            QCOMPARE(whole.submissions, submissions);
            QVERIFY(whole.people >= people && whole.people <= 90); // who speaks twice is one person
            inAreas += submissions;
        }
        QCOMPARE(seen.size(), 8);
        QCOMPARE(inAreas + themes.statAt(themes.rowCount() - 1).submissions, themes.received());
    }

    void sortingTheListSortsTheTree()
    {
        Themed sample;
        ThemeTableModel themes(*sample.workspace);
        ThemeTreeModel tree(*sample.workspace, &themes);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) { // areas by their own counts
            tree.sort(ThemeTableModel::Submissions, order);
            qint64 before = -1;
            for (int row = 0; tree.kindOf(tree.index(row, 0)) == ThemeTreeModel::Kind::Area; ++row) {
                const qint64 now = tree.statOf(tree.areaOf(tree.index(row, 0))).submissions;
                QVERIFY(before < 0 || (order == Qt::DescendingOrder ? now <= before : now >= before));
                before = now;
            }
        }
        themes.sort(ThemeTableModel::Name, Qt::AscendingOrder);
        for (int row = 0; row < tree.rowCount(); ++row) {
            const QModelIndex top = tree.index(row, 0);
            for (int child = 1; child < tree.rowCount(top); ++child)
                QVERIFY(tree.index(child - 1, 0, top)
                            .data()
                            .toString()
                            .localeAwareCompare(tree.index(child, 0, top).data().toString()) <= 0);
        }
    }

    void anAreaIsRenamedAndKeepsItsNameInEverySearch()
    {
        Themed sample;
        Answers answers;
        answers.text = u"Moverse"_s;
        ThemesPage page(*sample.workspace, answers);
        page.resize(900, 500);
        page.show();
        QVERIFY(page.tree()->isVisible()); // with areas the tree is what one sees
        const auto *model = page.findChild<ThemeTreeModel *>();
        page.tree()->setCurrentIndex(model->index(0, 0));
        QVERIFY(actionOf(page, u"&Rename…"_s)->isEnabled()); // what is shown is renamed: here the area
        actionOf(page, u"&Rename…"_s)->trigger();
        QTRY_VERIFY(areasOf(*sample.workspace).contains(u"Moverse"_s));
        QTRY_VERIFY(model->indexOfArea(u"Moverse"_s).isValid());
        QTRY_COMPARE(page.tree()->currentIndex(), model->indexOfArea(u"Moverse"_s));
        QSet<qint64> named;
        for (const ThemeEntry &theme : *readThemes(sample.workspace->store())) {
            if (theme.area == u"Moverse"_s)
                named << theme.id;
        }
        sample.themed(7);
        for (const ThemeEntry &theme : *readThemes(sample.workspace->store()))
            QVERIFY(!named.contains(theme.id) || theme.area == u"Moverse"_s);
    }

    void aThemeIsDroppedOnAnAreaAndStaysThere()
    {
        Themed sample;
        Answers answers;
        ThemesPage page(*sample.workspace, answers);
        page.show();
        auto *model = page.findChild<ThemeTreeModel *>();
        const QModelIndex from = model->index(0, 0, model->index(0, 0));
        const qint64 theme = model->themeOf(from);
        const QString target = model->areaOf(model->index(1, 0));
        QVERIFY(theme && !target.isEmpty());
        const std::unique_ptr<QMimeData> data(model->mimeData({from}));
        model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->index(1, 0));
        const auto areaOf = [&] {
            const auto themes = readThemes(sample.workspace->store());
            return std::ranges::find(*themes, theme, &ThemeEntry::id)->area;
        };
        QTRY_COMPARE(areaOf(), target);
        sample.themed(3);
        QCOMPARE(areaOf(), target);
        const auto undone = sample.workspace->perform([&](Store &store, const Progress &) {
            return freeArea(store, target, sample.workspace->actor());
        });
        QVERIFY(undone);
        const std::unique_ptr<QMimeData> nothing(model->mimeData({model->index(0, 0)}));
        QVERIFY(!model->dropMimeData(nothing.get(), Qt::MoveAction, -1, -1, model->index(1, 0)));
    }

    void queuesLeadThroughAllThemes()
    {
        Themed sample;
        const Columns &columns = sample.workspace->columns();
        const Column *theme = columns.column(u"theme"_s);
        const std::vector<quint32> far = farRows(columns);
        QVERIFY(!far.empty());
        std::map<quint32, size_t> sizes, listed;
        columns.live().forEach([&](size_t row) { ++sizes[theme->codes[row]]; });
        float before = -1;
        bool inThemes = false;
        for (const quint32 row : far) {
            const quint32 code = theme->codes[row];
            ++listed[code];
            inThemes = inThemes || code != 0;
            QVERIFY(!inThemes || code != 0); // the tray first
            if (code)
                QVERIFY(columns.themeScore()[row] >= before);
            before = code ? columns.themeScore()[row] : before;
        }
        for (const auto &[code, count] : listed)
            QVERIFY(code == 0 ? count == sizes[code] : count == sizes[code] / 20);
        // What somebody pinned was looked at: it leaves the queue.
        const qint64 id = columns.idOf(far.back());
        QVERIFY(sample.workspace->perform([&](Store &store, const Progress &) {
            return pinTexts(store, std::span(&id, 1), sample.workspace->actor());
        }));
        const std::vector<quint32> left = farRows(sample.workspace->columns());
        QVERIFY(std::ranges::find(left, far.back()) == left.end());

        Answers answers;
        ThemesPage page(*sample.workspace, answers);
        page.show();
        const auto *tree = page.findChild<ThemeTreeModel *>();
        const auto *texts = page.findChild<MemberModel *>();
        page.tree()->setCurrentIndex(tree->index(tree->rowCount() - 1, 0));
        QCOMPARE(texts->rowCount(), static_cast<int>(left.size()));
        QCOMPARE(texts->rows(), left);
        QVERIFY(!actionOf(page, u"&Rename…"_s)->isEnabled()); // a queue has no name
        QVERIFY(actionOf(page, u"Mo&ve texts…"_s)->isEnabled());
        page.tree()->setCurrentIndex(tree->index(tree->rowCount() - 2, 0));
        QCOMPARE(texts->rows(), borderlineRows(sample.workspace->columns()));
    }

    void aThemeIsSeededFromATagOrAView()
    {
        Themed sample;
        QVERIFY(sample.workspace->perform([&](Store &store, const Progress &) {
            return saveView(store, u"Occidente"_s, u"region:Jalisco"_s, sample.workspace->actor());
        }));
        Answers answers;
        ThemesPage page(*sample.workspace, answers);
        page.show();
        actionOf(page, u"New theme from a tag or view…"_s)->trigger();
        QCOMPARE(answers.offered.size(), 1);
        const auto seeded = [&]() -> qint64 {
            for (const ThemeEntry &theme : *readThemes(sample.workspace->store())) {
                if (theme.name == u"Occidente"_s)
                    return std::ssize(*readThemed(sample.workspace->store(), theme.id));
            }
            return -1;
        };
        QVERIFY(sample.workspace->setFilter(*parseFilter(u"region:Jalisco")));
        QTRY_COMPARE(seeded(), static_cast<qint64>(sample.workspace->selection().count()));
        sample.themed(5); // and it stays in the next search
        QCOMPARE(seeded(), static_cast<qint64>(sample.workspace->selection().count()));
    }

    void aThemeIsSplitByTheSearch()
    {
        Themed sample;
        Answers answers;
        answers.text = u"De Puebla"_s;
        ThemesPage page(*sample.workspace, answers);
        page.show();
        QVERIFY(sample.workspace->setFilter(*parseFilter(u"region:Puebla")));
        const auto *tree = page.findChild<ThemeTreeModel *>();
        const Columns &columns = sample.workspace->columns();
        const qint64 theme = [&]() -> qint64 { // one that speaks in both regions
            for (const ThemeEntry &entry : *readThemes(sample.workspace->store())) {
                const auto texts = *readThemed(sample.workspace->store(), entry.id);
                const auto shown = std::ranges::count_if(
                    texts, [&](qint64 id) { return sample.workspace->selection().test(*columns.rowOf(id)); });
                if (shown > 0 && shown < std::ssize(texts))
                    return entry.id;
            }
            return 0;
        }();
        QVERIFY(theme);
        page.tree()->setCurrentIndex(tree->indexOfTheme(theme));
        const auto before = *readThemed(sample.workspace->store(), theme);
        actionOf(page, u"Split by the searc&h…"_s)->trigger();
        const auto found = [&]() -> qint64 {
            for (const ThemeEntry &entry : *readThemes(sample.workspace->store())) {
                if (entry.name == u"De Puebla"_s)
                    return entry.id;
            }
            return 0;
        };
        QTRY_VERIFY(found() != 0);
        const auto parted = *readThemed(sample.workspace->store(), found());
        const auto left = *readThemed(sample.workspace->store(), theme);
        QCOMPARE(parted.size() + left.size(), before.size());
        const Column *region = sample.workspace->columns().column(u"region"_s);
        for (const qint64 id : parted)
            QCOMPARE(region->dictionary[region->codes[*sample.workspace->columns().rowOf(id)]], u"Puebla"_s);
        // A search that shows nothing of it, or all of it, is refused and changes nothing.
        const auto last = *lastOperation(sample.workspace->store());
        const Actor actor = sample.workspace->actor();
        QVERIFY(!splitOff(sample.workspace->store(), theme, u"x"_s, parted, actor));
        QVERIFY(!splitOff(sample.workspace->store(), theme, u"x"_s, left, actor));
        QCOMPARE(*lastOperation(sample.workspace->store()), last);
    }

    void withoutThemesThePageOffersToFindThem()
    {
        QTemporaryDir folder;
        auto made = Workspace::create(folder.filePath(u"leer.tamiz"_s));
        QVERIFY(made);
        Answers answers;
        ThemesPage page(**made, answers);
        page.show();
        QSignalSpy failed(made->get(), &Workspace::failed);
        auto *find = qobject_cast<QPushButton *>(page.focusProxy());
        QVERIFY(find && find->isVisible());
        QTest::keyClick(find, Qt::Key_Space);
        QTRY_COMPARE(failed.size(), 1); // too few texts, said in words
        QVERIFY(!failed[0][0].value<Error>().message.isEmpty());
        QCOMPARE(readThemes((*made)->store())->size(), 0);
    }

    void theWorkspaceKeepsTheChoiceOfWordVectors()
    {
        Themed sample;
        QTemporaryDir folder;
        writeVectors(QDir(folder.path()));
        Answers answers;
        {
            ThemesPage page(*sample.workspace, answers);
            QSignalSpy failed(sample.workspace.get(), &Workspace::failed);
            answers.file =
                folder.filePath(u"tokenizer.json"_s); // no table: said at once, and nothing is kept
            actionOf(page, u"&Word vectors…"_s)->trigger();
            QCOMPARE(failed.size(), 1);
            QVERIFY(!actionOf(page, u"&Word vectors…"_s)->isChecked());
            QCOMPARE(*themeVectors(sample.workspace->store()), QString());
            answers.file = folder.filePath(u"model.safetensors"_s);
            actionOf(page, u"&Word vectors…"_s)->trigger();
            QVERIFY(actionOf(page, u"&Word vectors…"_s)->isChecked());
        }
        ThemesPage again(*sample.workspace, answers);
        again.show();
        QCOMPARE(*themeVectors(sample.workspace->store()), answers.file);
        QVERIFY(actionOf(again, u"&Word vectors…"_s)->isChecked());
        actionOf(again, u"&Word vectors…"_s)->trigger(); // "words alone?": yes
        QVERIFY(!actionOf(again, u"&Word vectors…"_s)->isChecked());
        QCOMPARE(*themeVectors(sample.workspace->store()), QString());
    }

    void theMapIsWalkedByArrowKeys()
    {
        ThemeMap map;
        map.resize(400, 300);
        map.setSpots({{1, u"Agua"_s, u"A"_s, {-0.8, 0}, 50},
                      {2, u"Becas"_s, u"A"_s, {0, 0}, 20},
                      {3, u"Cine"_s, u"B"_s, {0.9, 0}, 5},
                      {4, u"Deporte"_s, u"B"_s, {0, 0.9}, 10}});
        QSignalSpy chosen(&map, &ThemeMap::chosen);
        const auto last = [&] {
            return chosen.isEmpty() ? qint64{0} : chosen.constLast().constFirst().toLongLong();
        };
        QTest::keyClick(&map, Qt::Key_Right); // none yet: the largest
        QCOMPARE(last(), 1);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(last(), 2);
        QCOMPARE(map.accessibleDescription(), u"Becas"_s);
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(last(), 4);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(last(), 2);
        const qsizetype before = chosen.size();
        map.setCurrent(3);
        QTest::keyClick(&map, Qt::Key_Right); // nothing lies there
        QCOMPARE(chosen.size(), before);
        QVERIFY(!map.grab().isNull());
    }

    void theMapAndTheTreeShowTheSameTheme()
    {
        Themed sample;
        Answers answers;
        ThemesPage page(*sample.workspace, answers);
        page.show();
        auto *map = page.findChild<ThemeMap *>();
        const auto *tree = page.findChild<ThemeTreeModel *>();
        for (const ThemeEntry &theme : *readThemes(sample.workspace->store())) {
            Q_EMIT map->chosen(theme.id);
            QCOMPARE(tree->themeOf(page.tree()->currentIndex()), theme.id);
        }
    }

    void liftIsAShareAgainstEverything()
    {
        Themed sample;
        ThemeTableModel themes(*sample.workspace);
        ThemeLiftModel lift(*sample.workspace);
        const Columns &columns = sample.workspace->columns();
        const Column *theme = columns.column(u"theme"_s), *region = columns.column(u"region"_s);
        for (int row = 0; row + 1 < themes.rowCount(); ++row) {
            const quint32 code = themes.codeAt(row);
            lift.show(code, u"region"_s);
            std::map<QString, std::pair<double, double>> counts; // in the theme, in everything
            double own = 0, all = 0;
            columns.live().forEach([&](size_t at) {
                auto &[inTheme, everywhere] = counts[region->label(region->codes[at])];
                ++everywhere;
                ++all;
                if (theme->codes[at] == code) {
                    ++inTheme;
                    ++own;
                }
            });
            QVERIFY(lift.rowCount() > 0);
            double before = std::numeric_limits<double>::max();
            for (int value = 0; value < lift.rowCount(); ++value) {
                const auto &[inTheme, everywhere] =
                    counts.at(lift.index(value, ThemeLiftModel::Value).data().toString());
                if (inTheme < 5) {
                    QCOMPARE(lift.index(value, ThemeLiftModel::Lift).data().toString(), u"too few"_s);
                    continue;
                }
                const double expected = inTheme / own / (everywhere / all);
                const double said =
                    QLocale().toDouble(lift.index(value, ThemeLiftModel::Lift).data().toString());
                QVERIFY2(std::abs(said - expected) < 0.006, qPrintable(u"%1 %2"_s.arg(said).arg(expected)));
                QVERIFY(expected <= before + 1e-9); // the largest first
                before = expected;
            }
        }
    }

    void theDialogAcceptsWhatIsChecked()
    {
        Themed sample;
        const auto plan = planThemes(sample.workspace->store(), {5, 3, false}, {});
        QVERIFY(plan);
        QVERIFY(plan->moves.size() > 1);
        ThemePlanDialog dialog(std::make_shared<ThemePlan>(*plan), nullptr);
        dialog.show();
        auto *view = dialog.findChild<TableView *>();
        const auto isAll = [&] { return std::ranges::all_of(dialog.accepted(), [](bool is) { return is; }); };
        const auto isNone = [&] {
            return std::ranges::none_of(dialog.accepted(), [](bool is) { return is; });
        };
        QCOMPARE(dialog.accepted().size(), plan->moves.size());
        QVERIFY(isAll());
        const auto press = [&](const QString &text) {
            const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, text, &QPushButton::text);
            QVERIFY(found != buttons.end());
            (*found)->click();
        };
        press(u"Check &none"_s);
        QVERIFY(isNone());
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto accept = std::ranges::find(buttons, u"&Accept"_s, &QPushButton::text);
        QVERIFY(!(*accept)->isEnabled()); // nothing would be done
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(dialog.accepted().front());
        QVERIFY((*accept)->isEnabled());
        QCOMPARE(std::ranges::count(dialog.accepted(), true), 1);
        press(u"Check a&ll"_s);
        QVERIFY(isAll());
    }

    void theDialogOffersOtherNumbers()
    {
        Themed sample;
        const auto plan = planThemes(sample.workspace->store(), {0, 3, false}, {});
        QVERIFY(plan && !plan->curve.empty());
        ThemePlanDialog dialog(std::make_shared<ThemePlan>(*plan), nullptr);
        auto *choices = dialog.findChild<QComboBox *>();
        QVERIFY(choices);
        QCOMPARE(choices->count(), static_cast<int>(plan->curve.size()));
        auto *curve = dialog.findChild<CountCurve *>(); // the same, as a picture
        QVERIFY(curve);
        QCOMPARE(curve->current(), choices->currentIndex());
        QTest::keyClick(curve, Qt::Key_End);
        QCOMPARE(choices->currentIndex(), choices->count() - 1);
        QTest::keyClick(curve, Qt::Key_Home);
        QTest::keyClick(curve, Qt::Key_Right);
        QCOMPARE(choices->currentIndex(), 1);
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Try this number"_s, &QPushButton::text))->click();
        QCOMPARE(dialog.otherCount(), plan->curve[1].count);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
};

QTEST_MAIN(TestThemesPage)
#include "tst_themespage.moc"
