// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/readingbody.h"

#include "models/text/codepoints.h"
#include "models/text/personaldata.h"
#include "models/workspace/selection.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/palette.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// Longer texts are laid out as they are scrolled: laying out all of it would stop the window.
constexpr qsizetype LongText = 100'000;
constexpr qsizetype FirstPart = 40'000;
constexpr qsizetype FurtherPart = 200'000;
constexpr qsizetype MostMarkedText = 1'000'000;
constexpr qsizetype LongLine = 4'000; ///< In a long text: a line is laid out whole, be it of ten megabytes.

/// "⟨phone?⟩" while it awaits a yes or no, "⟨phone ✓⟩" once confirmed: a sign besides the colour.
QString markOf(const Finding &finding)
{
    const auto type = personalTypeFromKey(finding.type);
    const QString name = type ? nameOf(*type) : finding.type;
    return finding.verdict == Verdict::Confirmed ? u"⟨%1 ✓⟩"_s.arg(name) : u"⟨%1?⟩"_s.arg(name);
}

/// Line ends for the long lines of \a body, behind spaces where there are any.
std::vector<ShownBody::Mark> breaksOf(const QString &body)
{
    std::vector<ShownBody::Mark> breaks;
    for (qsizetype lineStart = 0; lineStart < body.size();) {
        const qsizetype found = body.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = found < 0 ? body.size() : found;
        while (lineEnd - lineStart > LongLine) {
            qsizetype at = lineStart + LongLine;
            while (at > lineStart && !body[at - 1].isSpace())
                --at;
            if (at == lineStart)
                at += LongLine + (body[at + LongLine - 1].isHighSurrogate() ? 1 : 0);
            if (at < lineEnd)
                breaks.push_back({at, u"\n"_s});
            lineStart = at;
        }
        lineStart = lineEnd + 1;
    }
    return breaks;
}

} // namespace

ReadingBody::ReadingBody(Workspace &workspace, QWidget *parent)
    : QPlainTextEdit(parent), m_workspace(workspace)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are broken; a bar would hide the only one
    setAccessibleName(tr("Text of the contribution"));
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false); // nobody writes here
    m_rest.setInterval(10);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        layOut(m_laidOut + FurtherPart);
        if (m_laidOut == m_shown.text().size())
            drawMarks();
    });
}

QTextEdit::ExtraSelection ReadingBody::selection(qsizetype start, qsizetype end) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(static_cast<int>(start));
    mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    return mark;
}

void ReadingBody::setBody(const QString &body, const QList<Finding> &findings, const QList<Passage> &passages)
{
    m_body = body;
    std::vector<ShownBody::Mark> marks =
        body.size() > LongText ? breaksOf(body) : std::vector<ShownBody::Mark>();
    for (const Finding &finding : findings) {
        if (finding.part == TextPart::Body && finding.verdict != Verdict::Dismissed)
            marks.push_back({unitAt(body, finding.end), markOf(finding)});
    }
    for (const Passage &passage : passages) {
        for (const TagEntry &tag : m_workspace.columns().tags()) {
            if (passage.current && tag.id == passage.tag)
                marks.push_back({unitAt(body, passage.end), u"⟨%1⟩"_s.arg(tag.name)});
        }
    }
    m_shown = ShownBody(body, std::move(marks));
    m_marks = marksOf(findings, passages);
    m_rest.stop();
    setPlainText({});
    m_laidOut = 0;
    layOut(m_shown.text().size() > LongText ? FirstPart : m_shown.text().size());
    moveCursor(QTextCursor::Start);
    drawMarks();
    fit();
}

/// Laying out ten megabytes takes half a second: what is seen first is there at once, the rest comes in
/// parts.
void ReadingBody::layOut(qsizetype upTo)
{
    const QString &text = m_shown.text();
    upTo = std::min(upTo, text.size());
    if (upTo < text.size() && upTo > 0 && text[upTo - 1].isHighSurrogate())
        ++upTo;
    if (upTo > m_laidOut) {
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(text.sliced(m_laidOut, upTo - m_laidOut));
        m_laidOut = upTo;
    }
    if (m_laidOut == text.size())
        m_rest.stop();
    else if (!m_rest.isActive())
        m_rest.start();
}

std::vector<ReadingBody::Mark> ReadingBody::marksOf(const QList<Finding> &findings,
                                                    const QList<Passage> &passages)
{
    std::vector<Mark> marks;
    const auto placed = [&](qint64 start, qint64 end) {
        return Mark{m_shown.startShown(unitAt(m_body, start)), m_shown.endShown(unitAt(m_body, end)), {}};
    };
    for (const Passage &passage : passages) {
        if (!passage.current)
            continue;
        Mark mark = placed(passage.start, passage.end);
        for (const TagEntry &tag : m_workspace.columns().tags()) {
            if (tag.id == passage.tag)
                mark.format.setUnderlineColor(tag.colour);
        }
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        marks.push_back(std::move(mark));
    }
    for (const Finding &finding : findings) {
        if (finding.part != TextPart::Body || finding.verdict == Verdict::Dismissed)
            continue;
        Mark mark = placed(finding.start, finding.end);
        mark.format.setBackground(toneFill(Tone::Warning, palette()));
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setFontStrikeOut(finding.verdict == Verdict::Confirmed);
        marks.push_back(std::move(mark));
    }
    m_hits.clear();
    if (m_body.size() <= MostMarkedText) {
        for (const Span &span : markedSpans(m_body, markedWords(m_workspace.filter()))) {
            m_hits.emplace_back(m_shown.startShown(span.start), m_shown.endShown(span.start + span.length));
            Mark mark{m_hits.back().first, m_hits.back().second, {}};
            mark.format.setBackground(hitFill(palette()));
            mark.format.setForeground(palette().color(QPalette::Text));
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

/// Those whose words are laid out.
void ReadingBody::drawMarks()
{
    QList<QTextEdit::ExtraSelection> all;
    for (const Mark &mark : m_marks) {
        if (mark.end > m_laidOut)
            continue;
        all << selection(mark.start, mark.end);
        all.last().format = mark.format;
    }
    setExtraSelections(all);
}

void ReadingBody::fit()
{
    const bool isLong = m_shown.text().size() > LongText;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (isLong) {
        setFixedHeight(fontMetrics().lineSpacing() * 24);
        return;
    }
    document()->setTextWidth(viewport()->width());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    setFixedHeight(lines * fontMetrics().lineSpacing() + 6);
}

std::optional<std::pair<qint64, qint64>> ReadingBody::chosen() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    qsizetype from = m_shown.inBody(cursor.selectionStart()), to = m_shown.inBody(cursor.selectionEnd());
    while (from < to && m_body[from].isSpace()) // Ctrl and the arrows take the space behind a word
        ++from;
    while (to > from && m_body[to - 1].isSpace())
        --to;
    const qint64 start = codePointAt(m_body, from), end = codePointAt(m_body, to);
    return end > start ? std::optional(std::pair(start, end)) : std::nullopt;
}

void ReadingBody::choose(qint64 start, qint64 end)
{
    const qsizetype from = m_shown.startShown(unitAt(m_body, start));
    const qsizetype to = m_shown.endShown(unitAt(m_body, end));
    layOut(to);
    setTextCursor(selection(from, to).cursor);
}

QString ReadingBody::words(qint64 start, qint64 end) const
{
    const qsizetype from = unitAt(m_body, start);
    return m_body.sliced(from, unitAt(m_body, end) - from).simplified();
}

bool ReadingBody::goToHit(bool forward)
{
    const QTextCursor now = textCursor();
    std::optional<std::pair<qsizetype, qsizetype>> found;
    for (const auto &hit : m_hits) {
        const bool behind =
            now.hasSelection() ? hit.first > now.selectionStart() : hit.first >= now.position();
        if (forward && behind) {
            found = hit;
            break;
        }
        if (!forward && hit.first < now.selectionStart())
            found = hit;
    }
    if (found) {
        layOut(found->second);
        setTextCursor(selection(found->first, found->second).cursor);
    }
    return found.has_value();
}

/// Another width breaks lines elsewhere: the pane gives it only after the text was set when it is first
/// shown.
void ReadingBody::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &ReadingBody::fit, Qt::QueuedConnection);
}

void ReadingBody::setTagKeys(std::function<std::optional<int>(const QKeySequence &)> tagOf)
{
    m_tagOf = std::move(tagOf);
}

void ReadingBody::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event->key())));
    if (const std::optional<int> place = m_tagOf ? m_tagOf(pressed) : std::nullopt)
        Q_EMIT tagWanted(*place);
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace tamiz
