// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

void collect(QStandardItemModel &model, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            collect(model, menu->actions());
        } else if (!action->shortcut().isEmpty()) {
            QStringList keys;
            const QList<QKeySequence> all = action->shortcuts();
            for (const QKeySequence &sequence : all)
                keys.append(sequence.toString(QKeySequence::NativeText));
            QString text = action->text();
            model.appendRow({new QStandardItem(keys.join(u", "_s)), new QStandardItem(text.remove(u'&')),
                             new QStandardItem(action->statusTip())});
        }
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Keys"), tr("Action"), tr("What it does")});
    collect(*model, menus.actions());
    auto *view = new TableView(tr("Keyboard shortcuts"), this);
    view->setModel(model);
    view->setColumnWidth(0, 130);
    view->setColumnWidth(1, 220);
    view->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(760, 480);
}

} // namespace tamiz
