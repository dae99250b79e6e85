// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledgerbar.h"

#include "models/workspace/counting.h"
#include "models/workspace/workspace.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString bold(qint64 number)
{
    return u"<b>"_s + QLocale().toString(number) + u"</b>"_s;
}

QString plain(qint64 number)
{
    return QLocale().toString(number);
}

/// The ledger as a sentence; the check mark (or what is wrong) is a second cue beside the numbers.
QString sentenceOf(const Ledger &ledger, QString (*number)(qint64))
{
    QString sentence =
        LedgerBar::tr("Received %1 = in a theme %2 + hidden %3 + in no theme yet %4")
            .arg(number(ledger.received), number(ledger.inTheme), number(ledger.hidden), number(ledger.open));
    if (ledger.merged)
        sentence += LedgerBar::tr(" + merged %1").arg(number(ledger.merged));
    if (ledger.parts)
        sentence += LedgerBar::tr(" − parts of split ones %1").arg(number(ledger.parts));
    return sentence + (ledger.balances() ? QString(u" ✓"_s) : LedgerBar::tr(" ✗ does not balance"));
}

} // namespace

LedgerBar::LedgerBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_ledger(new QLabel(this)), m_counts(new QLabel(this))
{
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(m_ledger);
    layout->addWidget(m_counts);
    layout->addStretch();
    for (QLabel *label :
         {m_ledger, m_counts}) // large fonts on a small screen: cut here, not the whole window
        label->setMinimumWidth(1);
    m_ledger->setTextFormat(Qt::RichText); // only numbers and our own words
    m_ledger->setToolTip(
        tr("Nothing disappears: every contribution received is in a theme, hidden with a reason, merged "
           "into another, or in no theme yet."));
    m_counts->setToolTip(
        tr("Submissions, distinct texts among them, and people who wrote or voted on them."));
    connect(&workspace, &Workspace::changed, this, &LedgerBar::refresh);
    refresh();
}

void LedgerBar::refresh()
{
    const Columns &columns = m_workspace.columns();
    const Ledger ledger = ledgerOf(columns, columns.live());
    const Counts counts = countsOf(columns, columns.live());
    m_ledger->setText(sentenceOf(ledger, bold));
    m_ledger->setAccessibleName(sentenceOf(ledger, plain));
    m_counts->setText(tr("Submissions %1 · Texts %2 · People %3")
                          .arg(plain(counts.submissions), plain(counts.texts), plain(counts.people)));
    arrange();
}

/// The numbers that must balance are never cut: with large letters the counts stand below them, and they take lines.
void LedgerBar::arrange()
{
    const int letters = fontMetrics().averageCharWidth();
    const int room = (parentWidget() ? parentWidget()->width() : width()) - 4 * letters;
    const int wide = fontMetrics().horizontalAdvance(m_ledger->accessibleName()) * 11 / 10; // the numbers are bold
    const int both = wide + m_layout->spacing() + fontMetrics().horizontalAdvance(m_counts->text());
    const bool fits = both <= room;
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(fits ? 20 : 2);
    m_ledger->setWordWrap(wide > room);
    m_ledger->setMinimumWidth(fits ? 1 : std::max(1, std::min(wide, room)));
}

void LedgerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tamiz
