// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themespage.h"

#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/tables/membermodel.h"
#include "models/tables/themetablemodel.h"
#include "models/workspace/selection.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/theming.h"
#include "models/workspace/verbs.h"
#include "models/workspace/views.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

void ThemesPage::makeActions()
{
    const auto add = [this](ActionKind kind, const QString &text, const QString &tip, const QKeySequence &key,
                            void (ThemesPage::*run)()) {
        auto *action = new QAction(text, this);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    using enum ActionKind;
    add(OfAll, tr("Find themes"),
        tr("Group the contributions by what they speak of; what would change is shown first."), Qt::Key_R,
        &ThemesPage::findThemes);
    m_actions.constFirst()->setIcon(icon(u"themes"_s));
    add(OfName, tr("&Rename…"), tr("Name the theme; the name survives every new search."), Qt::Key_F2,
        &ThemesPage::rename);
    add(OfTheme, tr("&Merge into…"), tr("Move everything to another theme."), Qt::Key_M, &ThemesPage::merge);
    add(OfTheme, tr("Put into an a&rea…"), tr("Say which area the theme belongs to; no search changes that."),
        Qt::Key_E, &ThemesPage::putIntoArea);
    add(OfArea, tr("Rename the area…"), tr("Name the area; the name survives every new search."),
        Qt::SHIFT | Qt::Key_F2, &ThemesPage::renameArea);
    add(OfArea, tr("Let the area go"), tr("The next search says again which themes belong together."),
        Qt::SHIFT | Qt::Key_G, &ThemesPage::letAreaGo);
    add(OfTexts, tr("Mo&ve texts…"),
        tr("Move the chosen texts to another theme, or to none; they stay there."), Qt::Key_V,
        &ThemesPage::moveTexts);
    add(OfTheme, tr("&Split…"), tr("Group the texts of this theme anew into several."), Qt::Key_S,
        &ThemesPage::split);
    add(OfTheme, tr("Split by the searc&h…"),
        tr("The texts of this theme that the search bar shows become a theme of their own."),
        Qt::SHIFT | Qt::Key_S, &ThemesPage::splitBySearch);
    add(OfAll, tr("New theme from a tag or view…"),
        tr("A theme of the contributions that have a tag or that a saved view shows."), Qt::SHIFT | Qt::Key_N,
        &ThemesPage::seed);
    add(OfAll, tr("&New theme from the selection…"),
        tr("A theme of the contributions that the search bar shows: a tag, a saved view, a search."),
        Qt::Key_N, &ThemesPage::create);
    add(OfTheme, tr("&Keep the theme"), tr("Its texts stay in every new search; others may join."), Qt::Key_K,
        &ThemesPage::keepTheme);
    add(OfTheme, tr("&Lock the theme"), tr("Nothing joins or leaves it."), Qt::Key_L, &ThemesPage::lockTheme);
    add(OfTheme, tr("Let the theme &go"), tr("The next search may change it again."), Qt::Key_G,
        &ThemesPage::freeTheme);
    add(OfTexts, tr("&Pin texts"), tr("The chosen texts stay in this theme in every new search."), Qt::Key_P,
        &ThemesPage::pinChosen);
    add(OfTexts, tr("&Unpin texts"), tr("The next search decides about the chosen texts again."), Qt::Key_U,
        &ThemesPage::releaseChosen);
    add(OfTexts, tr("&Tie two texts together"), tr("The two chosen texts are always in one theme."),
        Qt::Key_T, &ThemesPage::keepTogether);
    add(OfTexts, tr("Keep two texts &apart"), tr("The two chosen texts are never in one theme."), Qt::Key_A,
        &ThemesPage::keepApart);
    add(OfTexts, tr("&Forget ties"),
        tr("The chosen texts are neither tied together nor kept apart any more."), Qt::Key_F,
        &ThemesPage::unlink);
    add(OfAll, tr("Pla&ce new texts"),
        tr("Texts in no theme go to the nearest one; the themes stay as they are."), Qt::Key_C,
        &ThemesPage::placeNew);
    add(OfAll, tr("&Word vectors…"),
        tr("A table of static word vectors (Model2Vec) to compare texts by meaning too, across languages. "
           "Off by default; "
           "nothing leaves this computer."),
        Qt::Key_W, &ThemesPage::chooseVectors);
    m_vectorsAction = m_actions.constLast();
    m_vectorsAction->setCheckable(true);
    add(OfRow, tr("S&how texts"), tr("List the contributions of the theme."), Qt::Key_Return,
        &ThemesPage::showContributions);
}

qint64 ThemesPage::currentTheme() const
{
    const int row = m_shown == Shown::Theme ? currentRow() : -1;
    return row < 0 ? 0 : m_themes->themeAt(row).id;
}

std::vector<qint64> ThemesPage::chosenTexts() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_textList->selectionModel()->selectedRows())
        ids.push_back(m_texts->idAt(index.row()));
    if (ids.empty() && m_textList->currentIndex().isValid())
        ids.push_back(m_texts->idAt(m_textList->currentIndex().row()));
    std::ranges::sort(ids);
    return ids;
}

void ThemesPage::submitTheme(const QString &title, ThemeVerb verb)
{
    if (const qint64 theme = currentTheme())
        m_workspace.submit(title, 1,
                           [theme, verb, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return verb(store, theme, actor);
                           });
}

void ThemesPage::keepTheme()
{
    submitTheme(tr("Keeping a theme"), [](Store &store, qint64 theme, const Actor &actor) {
        return holdTheme(store, theme, ThemeHold::Kept, actor);
    });
}

void ThemesPage::lockTheme()
{
    submitTheme(tr("Locking a theme"), [](Store &store, qint64 theme, const Actor &actor) {
        return holdTheme(store, theme, ThemeHold::Locked, actor);
    });
}

void ThemesPage::freeTheme()
{
    submitTheme(tr("Letting a theme go"), [](Store &store, qint64 theme, const Actor &actor) {
        return holdTheme(store, theme, ThemeHold::Free, actor);
    });
}

void ThemesPage::pinChosen()
{
    if (const auto ids = chosenTexts(); !ids.empty())
        m_workspace.submit(tr("Pinning texts"), std::ssize(ids),
                           [ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return pinTexts(store, ids, actor);
                           });
}

void ThemesPage::releaseChosen()
{
    if (const auto ids = chosenTexts(); !ids.empty())
        m_workspace.submit(tr("Unpinning texts"), std::ssize(ids),
                           [ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return releaseTexts(store, ids, actor);
                           });
}

void ThemesPage::link(bool together)
{
    const auto ids = chosenTexts();
    if (ids.size() != 2) {
        Q_EMIT m_workspace.failed(
            {Error::Code::Usage, tr("Choose two texts first: the second one with Ctrl held down."), {}});
        return;
    }
    m_workspace.submit(together ? tr("Tying two texts") : tr("Keeping two texts apart"), 2,
                       [first = ids.front(), second = ids.back(), together,
                        actor = m_workspace.actor()](Store &store, const Progress &) {
                           return linkTexts(store, first, second, together, actor);
                       });
}

/// Every tie of the chosen texts is forgotten, each in a step of its own.
void ThemesPage::unlink()
{
    const auto ids = chosenTexts();
    const auto links = readThemeLinks(m_workspace.store());
    if (!links) {
        Q_EMIT m_workspace.failed(links.error());
        return;
    }
    for (const ThemeLinkEntry &entry : *links) {
        if (std::ranges::binary_search(ids, entry.first) || std::ranges::binary_search(ids, entry.second))
            m_workspace.submit(tr("Forgetting a tie"), 1,
                               [id = entry.id, actor = m_workspace.actor()](Store &store, const Progress &) {
                                   return unlinkTexts(store, id, actor);
                               });
    }
}

void ThemesPage::split()
{
    const qint64 theme = currentTheme();
    const auto answer =
        theme ? m_dialogs.askText(this, tr("Split theme"), tr("Into how many parts (2 to 50):"), u"2"_s)
              : std::nullopt;
    if (!answer)
        return;
    m_workspace.start(tr("Splitting a theme"),
                      [theme, parts = answer->trimmed().toInt(), seed = static_cast<quint64>(m_seed->value()),
                       actor = m_workspace.actor()](Store &store, const Progress &progress) {
                          return splitTheme(store, theme, parts, seed, actor, progress);
                      });
}

void ThemesPage::create()
{
    const std::vector<qint64> ids = m_workspace.columns().idsOf(m_workspace.selection());
    const auto count = static_cast<int>(ids.size());
    const auto name = m_dialogs.askText(
        this, tr("New theme"),
        tr("Name of the theme for the %n contributions that are selected:", nullptr, count));
    if (!name || name->simplified().isEmpty())
        return;
    m_workspace.submit(tr("Creating a theme"), count,
                       [ids, name = name->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return createTheme(store, name, ids, actor); });
}

/// The texts of the theme that the search bar shows part from it.
void ThemesPage::splitBySearch()
{
    const qint64 theme = currentTheme();
    if (!theme)
        return;
    const std::vector<qint64> ids = m_workspace.columns().idsOf(m_workspace.selection());
    const auto name = m_dialogs.askText(
        this, tr("Split by the search"),
        tr("Name of the theme for what the search bar shows of “%1”:").arg(m_themes->nameAt(currentRow())));
    if (!name || name->simplified().isEmpty())
        return;
    m_workspace.submit(
        tr("Splitting a theme"), std::ssize(ids),
        [theme, ids, name = name->simplified(), actor = m_workspace.actor()](Store &store, const Progress &) {
            return splitOff(store, theme, name, ids, actor);
        });
}

/// A theme that starts from what people made already.
void ThemesPage::seed()
{
    const Columns &columns = m_workspace.columns();
    QStringList names, choices;
    std::vector<Bitmap> rows;
    for (const TagEntry &tag : columns.tags()) {
        names << tag.name;
        choices << tr("Tag: %1").arg(tag.path);
        rows.push_back(columns.tagTreeRows(tag.id));
    }
    const auto views = savedViews(m_workspace.store());
    for (const ViewEntry &view : views ? *views : QList<ViewEntry>()) {
        const auto filter = parseFilter(view.filter);
        const auto found =
            filter ? select(columns, m_workspace.store(), *filter) : Result<Bitmap>(filter.error());
        if (!found)
            continue; // a view whose field is gone seeds nothing
        names << view.name;
        choices << tr("View: %1").arg(view.name);
        rows.push_back(*found);
    }
    if (choices.isEmpty()) {
        Q_EMIT m_workspace.failed({Error::Code::Usage, tr("There is no tag and no saved view yet."), {}});
        return;
    }
    const auto choice =
        m_dialogs.choose(this, tr("New theme"), tr("A theme of the contributions with:"), choices);
    if (!choice)
        return;
    Bitmap chosen = rows[static_cast<size_t>(*choice)];
    chosen &= columns.live();
    const std::vector<qint64> ids = columns.idsOf(chosen);
    m_workspace.submit(tr("Creating a theme"), std::ssize(ids),
                       [ids, name = names[*choice], actor = m_workspace.actor()](
                           Store &store, const Progress &) { return createTheme(store, name, ids, actor); });
}

void ThemesPage::rename()
{
    if (m_shown == Shown::Area)
        return renameArea();
    const int row = currentRow();
    if (row < 0 || m_themes->themeAt(row).id == 0)
        return;
    const qint64 id = m_themes->themeAt(row).id;
    const auto name =
        m_dialogs.askText(this, tr("Rename theme"), tr("Name of the theme:"), m_themes->nameAt(row));
    if (!name || name->simplified().isEmpty())
        return;
    m_workspace.submit(tr("Renaming a theme"), 1,
                       [id, name = name->simplified(), actor = m_workspace.actor()](
                           Store &store, const Progress &) { return renameTheme(store, id, name, actor); });
}

qint64 ThemesPage::askTheme(const QString &title, const QString &question)
{
    QStringList names;
    std::vector<qint64> ids;
    for (int row = 0; row < m_themes->rowCount(); ++row) {
        if (row != currentRow() && m_themes->themeAt(row).id) {
            names << m_themes->nameAt(row);
            ids.push_back(m_themes->themeAt(row).id);
        }
    }
    if (ids.empty())
        return 0;
    const std::optional<int> choice = m_dialogs.choose(this, title, question, names);
    return choice ? ids[static_cast<size_t>(*choice)] : 0;
}

void ThemesPage::merge()
{
    const int row = currentRow();
    if (row < 0 || m_themes->themeAt(row).id == 0)
        return;
    const qint64 from = m_themes->themeAt(row).id;
    const auto size = static_cast<qsizetype>(m_themes->statAt(row).submissions);
    const qint64 into =
        askTheme(tr("Merge theme"), tr("Move everything of “%1” to:").arg(m_themes->nameAt(row)));
    if (into)
        m_workspace.submit(tr("Merging themes"), size,
                           [from, into, actor = m_workspace.actor()](Store &store, const Progress &) {
                               return mergeThemes(store, from, into, actor);
                           });
}

void ThemesPage::moveTexts()
{
    const std::vector<qint64> ids = chosenTexts();
    if (ids.empty())
        return;
    const auto count = static_cast<int>(ids.size());
    QStringList names{tr("No theme")};
    std::vector<qint64> themes{0};
    for (int row = 0; row < m_themes->rowCount(); ++row) {
        if (row != currentRow() && m_themes->themeAt(row).id) {
            names << m_themes->nameAt(row);
            themes.push_back(m_themes->themeAt(row).id);
        }
    }
    const std::optional<int> choice =
        m_dialogs.choose(this, tr("Move texts"), tr("Move %n contributions to:", nullptr, count), names);
    if (!choice)
        return;
    moveTo(themes[static_cast<size_t>(*choice)], ids);
}

void ThemesPage::moveTo(qint64 theme, const std::vector<qint64> &ids)
{
    const auto count = static_cast<int>(ids.size());
    m_workspace.submit(tr("Moving %n contributions", nullptr, count), count,
                       [theme, ids, actor = m_workspace.actor()](Store &store, const Progress &) {
                           return moveToTheme(store, theme, ids, actor);
                       });
}

void ThemesPage::showContributions()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const qint64 id = m_themes->themeAt(row).id;
    const Column *column = m_workspace.columns().column(u"theme"_s);
    const QString value =
        id && column ? column->dictionary.value(static_cast<qsizetype>(m_themes->codeAt(row))) : u"none"_s;
    if (const Result<void> done = m_workspace.setFilter(Filter::term(u"theme"_s, value)); !done)
        Q_EMIT m_workspace.failed(done.error());
    else
        Q_EMIT contributionsRequested();
}

} // namespace tamiz
