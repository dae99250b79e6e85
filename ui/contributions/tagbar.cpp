// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/tagbar.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace tamiz {

TagBar::TagBar(QWidget *parent)
    : QFrame(parent),
      m_label(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_paths(new QStringListModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Tag"));
    m_edit->setPlaceholderText(tr("mobility/cycling"));
    m_edit->setToolTip(tr("A name of the codebook, or a new one; a slash leads to a tag below another."));
    auto *completer = new QCompleter(m_paths, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    auto *add = new QPushButton(tr("&Add"), this);
    auto *remove = new QPushButton(tr("&Remove"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(add);
    row->addWidget(remove);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finish(true); });
    connect(add, &QPushButton::clicked, this, [this] { finish(true); });
    connect(remove, &QPushButton::clicked, this, [this] { finish(false); });
    hide();
}

void TagBar::ask(const QStringList &paths, qsizetype count)
{
    m_paths->setStringList(paths);
    m_label->setText(tr("&Tag %n contributions:", nullptr, static_cast<int>(count)));
    m_edit->clear();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void TagBar::askForPassage(const QStringList &paths)
{
    ask(paths, 1);
    m_label->setText(tr("&Tag the chosen words:"));
}

void TagBar::finish(bool add)
{
    const QString path = m_edit->text().simplified();
    hide();
    Q_EMIT closed();
    if (path.isEmpty())
        return;
    if (add)
        Q_EMIT addWanted(path);
    else
        Q_EMIT removeWanted(path);
}

void TagBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    Q_EMIT closed();
}

} // namespace tamiz
