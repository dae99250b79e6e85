// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

namespace tamiz {

QString QtDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList QtDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString QtDialogs::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString QtDialogs::saveFile(QWidget *parent, const QString &title, const QString &filter,
                            const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

bool QtDialogs::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText); // the question may name what citizens wrote
    const QPushButton *agree = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

std::optional<QString> QtDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                                          const QString &initial)
{
    bool agreed = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &agreed);
    if (!agreed)
        return std::nullopt;
    return text;
}

std::optional<int> QtDialogs::choose(QWidget *parent, const QString &title, const QString &label,
                                     const QStringList &choices)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(choices);
    dialog.setTextValue(choices.value(0)); // so that Return takes the first
    if (auto *list = dialog.findChild<QListView *>()) { // no choice is cut
        list->setWordWrap(true);
        list->setTextElideMode(Qt::ElideNone);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        dialog.resize(dialog.sizeHint().expandedTo(QSize(60 * dialog.fontMetrics().averageCharWidth(), 0)));
    }
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const qsizetype index = choices.indexOf(dialog.textValue());
    if (index < 0)
        return std::nullopt;
    return static_cast<int>(index);
}

} // namespace tamiz
