// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewsdialog.h"

#include "models/workspace/selection.h"
#include "models/workspace/views.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

namespace tamiz {

using namespace Qt::StringLiterals;

ViewsDialog::ViewsDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_model(0, ColumnCount, this),
      m_view(new TableView(tr("Saved views"), this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("Saved views"));
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Filter"), tr("Contributions"), tr("Key")});
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setSectionResizeMode(FilterColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(Name, 26 * fontMetrics().averageCharWidth());
    m_view->setColumnWidth(Key, 10 * fontMetrics().averageCharWidth());
    m_view->setToolTip(tr("Enter opens a view; a number from 1 to 9 gives it that key, 0 takes it away."));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *row = new QGridLayout;
    int place = 0;
    const auto add = [&](QPushButton *button) {
        row->addWidget(button, place / 4, place % 4);
        ++place;
    };
    add(addButton(u"open"_s, tr("&Open"), tr("Filters by this view."), Qt::Key_Return, &ViewsDialog::open,
                  false, true));
    add(addButton(u"save"_s, tr("&Save the filter…"), tr("Keeps the filter that is set now as a view."),
                  Qt::Key_Insert, &ViewsDialog::save, true, false));
    add(addButton(u"replace"_s, tr("&Use the filter"), tr("Gives this view the filter that is set now."), {},
                  &ViewsDialog::replace, true, true));
    add(addButton(u"rename"_s, tr("&Rename…"), tr("Gives this view another name."), Qt::Key_F2,
                  &ViewsDialog::rename, true, true));
    add(addButton(u"remove"_s, tr("&Delete"), tr("Deletes this view. It can be undone."), Qt::Key_Delete,
                  &ViewsDialog::remove, true, true));
    add(addButton(u"copy"_s, tr("&Copy as text"),
                  tr("Copies the view as a line that can be sent to someone."),
                  QKeySequence(QKeySequence::Copy), &ViewsDialog::copy, false, true));
    add(addButton(u"paste"_s, tr("&Paste"), tr("Keeps the views that were copied as text, one a line."),
                  QKeySequence(QKeySequence::Paste), &ViewsDialog::paste, true, false));
    for (int key = 0; key <= 9; ++key) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + key)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, key] { giveKey(key); });
        m_view->addAction(action);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    resize(QSize(720, 420).boundedTo(screen()->availableSize() * 9 / 10));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsDialog::enable);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &ViewsDialog::open);
    connect(&workspace, &Workspace::changed, this, &ViewsDialog::refresh);
    refresh();
    m_view->setFocus();
}

QPushButton *ViewsDialog::addButton(const QString &name, const QString &text, const QString &tip,
                                    const QKeySequence &keys, void (ViewsDialog::*run)(), bool changes,
                                    bool needsView)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(
        keys.isEmpty()
            ? tip
            : tr("%1 (%2)", "what a button does, its key").arg(tip, keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, this, run);
    if (!keys.isEmpty()) { // a key of the list alone: Enter in a button presses that button
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_view->addAction(action);
    }
    m_buttons.append({button, changes, needsView});
    return button;
}

void ViewsDialog::refresh()
{
    const auto was = current();
    m_model.removeRows(0, m_model.rowCount());
    const auto views = savedViews(m_workspace.store());
    const auto keys = viewKeys(m_workspace.store());
    m_views = views ? *views : QList<ViewEntry>();
    for (const ViewEntry &view : std::as_const(m_views)) {
        const auto filter = parseFilter(view.filter);
        const auto rows =
            filter ? select(m_workspace.columns(), m_workspace.store(), *filter) : filter.error();
        auto *count = new QStandardItem(rows ? QLocale().toString(static_cast<qlonglong>(rows->count()))
                                             : tr("cannot be used"));
        count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        if (!rows)
            count->setToolTip(rows.error().message);
        const int key = keys ? keys->value(view.id) : 0;
        m_model.appendRow({new QStandardItem(view.name),
                           new QStandardItem(view.filter.isEmpty() ? tr("(everything)") : view.filter), count,
                           new QStandardItem(key ? QString::number(key) : QString())});
    }
    int row = 0;
    for (qsizetype i = 0; was && i < m_views.size(); ++i)
        row = m_views[i].id == was->id ? static_cast<int>(i) : row;
    m_view->setCurrentIndex(m_model.index(row, 0));
    if (m_views.isEmpty())
        say(tr("There are no views yet. Set a filter, then save it here with a name."));
    enable();
}

void ViewsDialog::enable()
{
    const bool chosen = current().has_value();
    for (const Button &entry : std::as_const(m_buttons))
        entry.button->setEnabled((chosen || !entry.needsView) &&
                                 !(entry.changes && m_workspace.isReadOnly()));
}

std::optional<ViewEntry> ViewsDialog::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_views.size() ? std::optional(m_views[row]) : std::nullopt;
}

QString ViewsDialog::said() const
{
    return m_said->text();
}

void ViewsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ViewsDialog::perform(const QString &done, const Verb &verb)
{
    const auto operation = m_workspace.perform([&](Store &store, const Progress &) { return verb(store); });
    say(operation ? done : operation.error().message);
}

void ViewsDialog::open()
{
    if (const auto view = current()) {
        Q_EMIT openWanted(*view);
        accept();
    }
}

void ViewsDialog::save()
{
    const QString filter = toText(m_workspace.filter());
    const auto name = m_dialogs.askText(this, tr("Save the view"),
                                        filter.isEmpty() ? tr("Name of the view of all contributions:")
                                                         : tr("Name of the view “%1”:").arg(filter),
                                        {});
    if (name)
        perform(tr("“%1” was saved.").arg(name->simplified()),
                [&](Store &store) { return saveView(store, *name, filter, m_workspace.actor()); });
}

void ViewsDialog::replace()
{
    if (const auto view = current())
        perform(tr("“%1” has the filter that is set now.").arg(view->name), [&](Store &store) {
            return saveView(store, view->name, toText(m_workspace.filter()), m_workspace.actor());
        });
}

void ViewsDialog::rename()
{
    const auto view = current();
    const auto name = view ? m_dialogs.askText(this, tr("Rename the view"),
                                               tr("New name of “%1”:").arg(view->name), view->name)
                           : std::nullopt;
    if (name)
        perform(tr("It is called “%1” now.").arg(name->simplified()),
                [&](Store &store) { return renameView(store, view->id, *name, m_workspace.actor()); });
}

void ViewsDialog::remove()
{
    if (const auto view = current())
        perform(tr("“%1” was deleted. Undo brings it back.").arg(view->name),
                [&](Store &store) { return removeView(store, view->id, m_workspace.actor()); });
}

void ViewsDialog::copy()
{
    if (const auto view = current()) {
        QApplication::clipboard()->setText(toLine(*view));
        say(tr("Copied: %1").arg(toLine(*view)));
    }
}

/// What was copied may be any text: lines that are no views are said, and change nothing.
void ViewsDialog::paste()
{
    QStringList saved, refused;
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const ViewEntry view = viewFromLine(line);
        if (line.trimmed().isEmpty())
            continue;
        const auto done = m_workspace.perform([&](Store &store, const Progress &) {
            return saveView(store, view.name, view.filter, m_workspace.actor());
        });
        done ? saved.append(view.name) : refused.append(done.error().message);
    }
    if (saved.isEmpty() && refused.isEmpty())
        return say(tr("There is no text to paste. A view is a line: name = filter."));
    QStringList sentences;
    if (!saved.isEmpty())
        sentences << tr("Saved: %1.").arg(saved.join(u", "_s));
    say((sentences + refused).join(u' '));
}

void ViewsDialog::giveKey(int key)
{
    const auto view = current();
    if (!view || m_workspace.isReadOnly())
        return;
    const auto done = setViewKey(m_workspace.store(), view->id, key);
    refresh();
    if (!done)
        say(done.error().message);
    else
        say(key ? tr("“%1” has the key %2.").arg(view->name).arg(key)
                : tr("“%1” has no key of its own.").arg(view->name));
}

} // namespace tamiz
