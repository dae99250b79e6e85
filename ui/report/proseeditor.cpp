// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/proseeditor.h"

#include "models/report/numberquery.h"
#include "ui/report/prosedocument.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextList>
#include <QToolTip>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &boundPattern()
{
    static const QRegularExpression bound(u"\\{\\{(.*?)\\}\\}"_s);
    return bound;
}

/// Bound numbers and blocks stand out by a frame of colour and by their braces.
class BoundMarks final : public QSyntaxHighlighter
{
public:
    explicit BoundMarks(QTextEdit *edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setBackground(m_edit->palette().alternateBase());
        format.setForeground(m_edit->palette().link());
        for (auto match = boundPattern().globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            setFormat(static_cast<int>(one.capturedStart()), static_cast<int>(one.capturedLength()), format);
        }
    }

private:
    QTextEdit *m_edit;
};

} // namespace

ProseEditor::ProseEditor(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the section"));
    new BoundMarks(this);
    // Whoever goes by keys and hears the screen is told what the braces print, too.
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { setAccessibleDescription(boundAt(textCursor().position())); });
}

QString ProseEditor::boundAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int at = position - block.position();
    for (auto match = boundPattern().globalMatch(block.text()); match.hasNext();) {
        const auto one = match.next();
        if (at < one.capturedStart() || at > one.capturedEnd())
            continue;
        const QString query = one.captured(1).simplified();
        const QString number = m_numbers.value(query);
        return number.isEmpty() ? QString() : tr("Prints %1 (%2)").arg(number, wordsOf(query));
    }
    return {};
}

bool ProseEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = boundAt(cursorForPosition(help->pos()).position());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), viewport());
    return true;
}

QString ProseEditor::prose() const
{
    return proseOf(*document());
}

void ProseEditor::setProse(const QString &prose)
{
    if (prose == this->prose())
        return;
    fillDocument(*document(), prose);
}

void ProseEditor::insertBound(const QString &query, bool alone)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (alone && !cursor.block().text().trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock({}, {});
    }
    // A number is a word of its own: the space before it is lost where the text was kept meanwhile.
    const bool follows = !alone && !cursor.atBlockStart() && !cursor.hasSelection() &&
                         document()->characterAt(cursor.position() - 1).isLetterOrNumber();
    cursor.insertText((follows ? u" {{"_s : u"{{"_s) + query + u"}}"_s);
    if (alone)
        cursor.insertBlock({}, {});
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void ProseEditor::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(fontWeight() > QFont::Normal ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void ProseEditor::toggleItalic()
{
    QTextCharFormat format;
    format.setFontItalic(!fontItalic());
    mergeCurrentCharFormat(format);
}

void ProseEditor::toggleHeading()
{
    QTextCursor cursor = textCursor();
    QTextBlockFormat block = cursor.blockFormat();
    const bool heads = block.headingLevel() == 0;
    block.setHeadingLevel(heads ? 2 : 0);
    cursor.setBlockFormat(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat format;
    format.setFontWeight(heads ? QFont::Bold : QFont::Normal);
    cursor.mergeCharFormat(format);
}

void ProseEditor::toggleList()
{
    QTextCursor cursor = textCursor();
    if (QTextList *list = cursor.currentList()) {
        list->remove(cursor.block());
        QTextBlockFormat block = cursor.blockFormat();
        block.setIndent(0);
        cursor.setBlockFormat(block);
    } else {
        cursor.createList(QTextListFormat::ListDisc);
    }
}

void ProseEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void ProseEditor::keyPressEvent(QKeyEvent *event)
{
    const int key = event->keyCombination().toCombined();
    if (key == (Qt::CTRL | Qt::Key_B).toCombined())
        toggleBold();
    else if (key == (Qt::CTRL | Qt::Key_I).toCombined())
        toggleItalic();
    else if (key == (Qt::CTRL | Qt::SHIFT | Qt::Key_H).toCombined())
        toggleHeading();
    else if (key == (Qt::CTRL | Qt::SHIFT | Qt::Key_L).toCombined())
        toggleList();
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace tamiz
