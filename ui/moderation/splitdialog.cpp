// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moderation/splitdialog.h"

#include "models/text/codepoints.h"
#include "models/workspace/merging.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

SplitDialog::SplitDialog(const QString &body, QWidget *parent)
    : QDialog(parent),
      m_body(body),
      m_cuts(paragraphCuts(body)),
      m_text(new QPlainTextEdit(this)),
      m_parts(new QListWidget(this)),
      m_count(new QLabel(this))
{
    setWindowTitle(tr("Split a contribution"));
    resize(640, 460);
    m_text->setPlainText(body);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to split"));
    m_text->installEventFilter(this);
    m_parts->setAccessibleName(tr("Parts"));
    m_parts->setWordWrap(true);
    auto *cut = new QPushButton(tr("&Cut before the caret (Space)"), this);
    cut->setAutoDefault(false);
    auto *how = new QLabel(tr("Go through the text with the arrows; Space cuts before the caret, or takes "
                              "the cut there away. Parts "
                              "keep author and date; votes stay with the whole."),
                           this);
    how->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_split = box->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(how);
    column->addWidget(m_text, 3);
    column->addWidget(cut, 0, Qt::AlignLeading);
    column->addWidget(m_count);
    column->addWidget(m_parts, 2);
    column->addWidget(box);
    connect(cut, &QPushButton::clicked, this, &SplitDialog::toggle);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    showParts();
}

/// Line ends are one unit in the document as in the body, so that positions are the same in both.
void SplitDialog::toggle()
{
    const qint64 place = codePointAt(m_body, m_text->textCursor().position());
    const auto found = std::ranges::lower_bound(m_cuts, place);
    if (found != m_cuts.end() && *found == place)
        m_cuts.erase(found);
    else if (place > 0)
        m_cuts.insert(found, place);
    showParts();
}

void SplitDialog::showParts()
{
    const QStringList parts = partsAt(m_body, m_cuts);
    m_parts->clear();
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_parts->addItem(
            tr("%1. %2", "number and words of a part").arg(i + 1).arg(parts[i].simplified().left(200)));
    m_count->setText(tr("%n parts", nullptr, static_cast<int>(parts.size())));
    m_split->setEnabled(parts.size() > 1);
    QList<QTextEdit::ExtraSelection> marks;
    for (const qint64 cut : m_cuts) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(unitAt(m_body, cut)));
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        mark.format.setFontUnderline(true);
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

bool SplitDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggle();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_split->isEnabled()) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace tamiz
