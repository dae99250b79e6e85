// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/icons.h"

#include <QWidget>

#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

enum class Needs { Nothing, Workspace, Writing };

struct ActionSpec
{
    ActionId id;
    const char *text;
    const char *tip;
    const char *icon = "";
    const char *shortcut = "";
    Needs needs = Needs::Nothing;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
};

constexpr std::array specs{
    ActionSpec{ActionId::NewWorkspace, QT_TRANSLATE_NOOP("tamiz::Actions", "&New workspace…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Makes an empty workspace to import into."), "", "",
               Needs::Nothing, QKeySequence::New},
    ActionSpec{ActionId::Open, QT_TRANSLATE_NOOP("tamiz::Actions", "&Open…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Opens a workspace, or imports an export into a new one."),
               "open", "", Needs::Nothing, QKeySequence::Open},
    ActionSpec{
        ActionId::Import, QT_TRANSLATE_NOOP("tamiz::Actions", "&Import…"),
        QT_TRANSLATE_NOOP("tamiz::Actions", "Imports exported files into this workspace or a new one."),
        "import", "Ctrl+I"},
    ActionSpec{ActionId::ImportFolder, QT_TRANSLATE_NOOP("tamiz::Actions", "Import a &folder…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Imports a Polis export, a folder of tables."), "",
               "Ctrl+Shift+I"},
    ActionSpec{ActionId::Check, QT_TRANSLATE_NOOP("tamiz::Actions", "Chec&k workspace"),
               QT_TRANSLATE_NOOP("tamiz::Actions",
                                 "Checks the file, every text and the journal against their fingerprints."),
               "", "Ctrl+Shift+W", Needs::Workspace},
    ActionSpec{
        ActionId::CloseWorkspace, QT_TRANSLATE_NOOP("tamiz::Actions", "&Close workspace"),
        QT_TRANSLATE_NOOP("tamiz::Actions",
                          "Closes the workspace and goes back to the start. Everything is saved already."),
        "", "", Needs::Workspace, QKeySequence::Close},
    ActionSpec{ActionId::Quit, QT_TRANSLATE_NOOP("tamiz::Actions", "&Quit"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Leaves Tamiz. Everything is saved already."), "",
               "Ctrl+Q"},
    ActionSpec{ActionId::Undo, QT_TRANSLATE_NOOP("tamiz::Actions", "&Undo"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Takes back the last change, also after a restart."),
               "undo", "Ctrl+Z", Needs::Writing},
    ActionSpec{ActionId::Redo, QT_TRANSLATE_NOOP("tamiz::Actions", "&Redo"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Does again what was undone last."), "redo",
               "Ctrl+Shift+Z", Needs::Writing},
    ActionSpec{ActionId::Find, QT_TRANSLATE_NOOP("tamiz::Actions", "&Search and filter"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Goes to the search bar."), "search", "", Needs::Workspace,
               QKeySequence::Find},
    ActionSpec{ActionId::ClearFilter, QT_TRANSLATE_NOOP("tamiz::Actions", "&Clear the filter"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Shows every contribution again."), "filter",
               "Ctrl+Shift+F", Needs::Workspace},
    ActionSpec{ActionId::SaveView, QT_TRANSLATE_NOOP("tamiz::Actions", "&Save the view…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Keeps the filter that is set now, with a name."), "",
               "Ctrl+D", Needs::Writing},
    ActionSpec{ActionId::ManageViews, QT_TRANSLATE_NOOP("tamiz::Actions", "Saved &views…"),
               QT_TRANSLATE_NOOP("tamiz::Actions",
                                 "Opens, renames, deletes and shares the filters kept with a name."),
               "", "Ctrl+Shift+D", Needs::Workspace},
    ActionSpec{ActionId::Settings, QT_TRANSLATE_NOOP("tamiz::Actions", "Se&ttings…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Language and appearance."), "settings", "Ctrl+,"},
    ActionSpec{ActionId::CommandPalette, QT_TRANSLATE_NOOP("tamiz::Actions", "&Actions…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Finds any action by its words."), "", "Ctrl+K"},
    ActionSpec{ActionId::NextPane, QT_TRANSLATE_NOOP("tamiz::Actions", "&Next pane"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Moves the focus to the next pane."), "", "F6",
               Needs::Workspace},
    ActionSpec{ActionId::PreviousPane, QT_TRANSLATE_NOOP("tamiz::Actions", "&Previous pane"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Moves the focus to the pane before."), "", "Shift+F6",
               Needs::Workspace},
    ActionSpec{ActionId::FullScreen, QT_TRANSLATE_NOOP("tamiz::Actions", "F&ull screen"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Uses the whole screen, or leaves it."), "", "F11"},
    ActionSpec{
        ActionId::FindFamilies, QT_TRANSLATE_NOOP("tamiz::Actions", "Find &families"),
        QT_TRANSLATE_NOOP(
            "tamiz::Actions",
            "Groups near-identical texts and finds campaigns. Shown as a task; you can go on working."),
        "families", "Ctrl+G", Needs::Writing},
    ActionSpec{
        ActionId::FindThemes, QT_TRANSLATE_NOOP("tamiz::Actions", "Find &themes"),
        QT_TRANSLATE_NOOP("tamiz::Actions",
                          "Groups contributions by what they are about. Themes you named or pinned stay."),
        "themes", "Ctrl+T", Needs::Writing},
    ActionSpec{ActionId::FindThemesNumber,
               QT_TRANSLATE_NOOP("tamiz::Actions", "Find a given &number of themes…"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Groups contributions into as many themes as you say."),
               "", "Ctrl+Shift+M", Needs::Writing},
    ActionSpec{ActionId::Help, QT_TRANSLATE_NOOP("tamiz::Actions", "&Help"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "The ways of work, the filter language, keys and limits."),
               "", "F1"},
    ActionSpec{
        ActionId::Shortcuts, QT_TRANSLATE_NOOP("tamiz::Actions", "&Keyboard shortcuts…"),
        QT_TRANSLATE_NOOP("tamiz::Actions", "Lists every action with its keys, and lets you change them."),
        "", "Ctrl+F1"},
    ActionSpec{ActionId::About, QT_TRANSLATE_NOOP("tamiz::Actions", "&About Tamiz"),
               QT_TRANSLATE_NOOP("tamiz::Actions", "Version, licences and where settings are kept."), "info",
               "Ctrl+Shift+F1"}};

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(tr(spec.text), this);
        action->setObjectName(
            QString::fromUtf8(spec.text).remove(u'&').remove(u'…')); // keys are kept under it
        action->setStatusTip(tr(spec.tip));
        if (*spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        if (*spec.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut)));
        else if (spec.standard != QKeySequence::UnknownKey)
            action->setShortcut(QKeySequence(spec.standard));
        m_actions.insert(spec.id, action);
        window->addAction(action); // keys work wherever the focus is
    }
    get(ActionId::FullScreen)->setCheckable(true);
    get(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    get(ActionId::Settings)->setMenuRole(QAction::PreferencesRole);
    get(ActionId::About)->setMenuRole(QAction::AboutRole);
    setWorkspaceState(false, false);
}

void Actions::setWorkspaceState(bool isOpen, bool isWritable)
{
    for (const ActionSpec &spec : specs) {
        if (spec.needs != Needs::Nothing)
            get(spec.id)->setEnabled(spec.needs == Needs::Workspace ? isOpen : isOpen && isWritable);
    }
    if (!isOpen)
        setUndoTexts({}, {});
}

void Actions::setUndoTexts(const QString &undo, const QString &redo)
{
    QAction *undoAction = get(ActionId::Undo);
    QAction *redoAction = get(ActionId::Redo);
    undoAction->setEnabled(!undo.isEmpty());
    redoAction->setEnabled(!redo.isEmpty());
    // A '&' in a tag's name is no mnemonic.
    undoAction->setText(undo.isEmpty() ? tr("&Undo")
                                       : tr("&Undo %1").arg(QString(undo).replace(u'&', u"&&"_s)));
    redoAction->setText(redo.isEmpty() ? tr("&Redo")
                                       : tr("&Redo %1").arg(QString(redo).replace(u'&', u"&&"_s)));
}

} // namespace tamiz
