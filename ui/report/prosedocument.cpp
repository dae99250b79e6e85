// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/prosedocument.h"

#include "models/report/prose.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QTextCharFormat formatOf(const ReportRun &run)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
    }
    return format;
}

void insertProse(QTextCursor &cursor, const ReportProse &prose, QTextList *&list)
{
    QTextBlockFormat block;
    block.setBottomMargin(6);
    if (prose.style == ReportProse::Style::Heading)
        block.setHeadingLevel(2);
    cursor.setBlockFormat(block);
    const bool isItem =
        prose.style == ReportProse::Style::Bullet || prose.style == ReportProse::Style::Numbered;
    const auto style =
        prose.style == ReportProse::Style::Bullet ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal;
    if (!isItem)
        list = nullptr;
    else if (list && list->format().style() == style)
        list->add(cursor.block());
    else
        list = cursor.createList(style);
    for (const ReportRun &run : prose.runs) {
        QTextCharFormat format = formatOf(run);
        if (prose.style == ReportProse::Style::Heading)
            format.setFontWeight(QFont::Bold);
        const QString words = run.query.isEmpty() ? run.text : u"{{"_s + run.query + u"}}"_s;
        cursor.insertText(QString(words).replace(u'\n', QChar(QChar::LineSeparator)), format);
    }
}

/// \a words cut at the bound numbers in them.
void addRuns(ReportProse &prose, const QString &words, const ReportRun &look)
{
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype begin = words.indexOf("{{"_L1, at);
        const qsizetype end = begin < 0 ? -1 : words.indexOf("}}"_L1, begin);
        ReportRun run = look;
        if (begin == at && end > 0) {
            run.query = words.sliced(begin + 2, end - begin - 2).simplified();
            run.link.clear();
            at = end + 2;
        } else {
            const qsizetype to = end < 0 ? words.size() : begin;
            run.text = words.sliced(at, to - at).replace(QChar::LineSeparator, u'\n');
            at = to;
        }
        prose.runs.push_back(run);
    }
}

} // namespace

void fillDocument(QTextDocument &document, const QString &prose)
{
    document.clear();
    QTextCursor cursor(&document);
    QTextList *list = nullptr;
    bool first = true;
    for (const ProsePart &part : parseProse(prose)) {
        if (!std::exchange(first, false))
            cursor.insertBlock({}, {});
        if (const auto *words = std::get_if<ReportProse>(&part)) {
            insertProse(cursor, *words, list);
        } else {
            list = nullptr;
            cursor.setBlockFormat({});
            cursor.insertText(toProse({part}), {});
        }
    }
    document.clearUndoRedoStacks();
    document.setModified(false);
}

QString proseOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().trimmed();
        if (text.isEmpty())
            continue;
        if (text.startsWith("{{"_L1) && text.indexOf("}}"_L1) == text.size() - 2 && !block.textList()) {
            lines << text; // a block, or a number that stands alone
            continue;
        }
        ReportProse prose;
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (isHeading)
            prose.style = ReportProse::Style::Heading;
        else if (block.textList())
            prose.style = block.textList()->format().style() == QTextListFormat::ListDecimal
                              ? ReportProse::Style::Numbered
                              : ReportProse::Style::Bullet;
        prose.ordinal = block.textList() ? block.textList()->itemNumber(block) + 1 : 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            ReportRun look{{}, !isHeading && format.fontWeight() > QFont::Normal, format.fontItalic()};
            if (format.isAnchor() && isWebLink(format.anchorHref()))
                look.link = format.anchorHref();
            addRuns(prose, it.fragment().text(), look);
        }
        lines << toProse({prose});
    }
    return lines.join(u'\n');
}

} // namespace tamiz
