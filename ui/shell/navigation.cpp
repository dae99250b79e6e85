// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 18;

/// Paints icon, title and count; the current page has a bar at its edge, bold letters and the fill of the
/// page.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        // Icons alone need no more height than they have: with large letters the list would be scrolled.
        if (static_cast<const Navigation *>(option.widget)->isNarrow())
            return {iconSide, 32};
        return {120, std::max(32, option.fontMetrics.height() + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect row = option.rect;
        if (isCurrent || option.state & QStyle::State_MouseOver)
            painter->fillRect(row, isCurrent ? option.palette.color(QPalette::Active, QPalette::Base)
                                             : currentFill(option.palette));
        if (isCurrent)
            painter->fillRect(mirrored(QRect(row.left(), row.top(), 3, row.height())),
                              accent(option.palette));
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        const QRect picture(row.left() + 12, row.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(picture));
        const bool isNarrow = static_cast<const Navigation *>(option.widget)->isNarrow();
        const QRect words = row.adjusted(12 + iconSide + 8, 0, -10, 0);
        if (!isNarrow) {
            const QString count = index.data(Navigation::CountRole).toString();
            const int countWidth = painter->fontMetrics().horizontalAdvance(count);
            painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
            const QRect titleRect = words.adjusted(0, 0, -countWidth - 8, 0);
            const QString title =
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, titleRect.width());
            painter->drawText(mirrored(titleRect), Qt::AlignLeading | Qt::AlignVCenter, title);
            painter->setPen(isCurrent ? option.palette.color(QPalette::Active, QPalette::Text)
                                      : mutedText(option.palette));
            painter->drawText(mirrored(words), Qt::AlignTrailing | Qt::AlignVCenter, count);
        }
        if (hasFocus) {
            painter->setPen(QPen(accent(option.palette), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(1, 1, -2, -2));
        }
    }
};

} // namespace

Navigation::Navigation(Workspace &workspace, const QList<PageEntry> &pages, QWidget *parent)
    : QListWidget(parent), m_workspace(workspace), m_pages(pages)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        auto *item = new QListWidgetItem(icon(pages[index].icon), pages[index].title, this);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(pages[index].title).arg(index + 1));
    }
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Navigation::fitWidth);
    colour();
    connect(&workspace, &Workspace::changed, this, &Navigation::refresh);
    refresh();
}

/// The width of titles and counts, however narrow it is at the moment.
QSize Navigation::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int title = 0;
    for (const PageEntry &page : m_pages)
        title = std::max(title, metrics.horizontalAdvance(page.title));
    return {title + metrics.horizontalAdvance(u" 100.000"_s) + 12 + iconSide + 8 + 8 + 10, 300};
}

void Navigation::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    scheduleDelayedItemsLayout();
    fitWidth();
    viewport()->update();
}

/// Narrow, it is as wide as an icon, and as the scroll bar beside it where there is one.
void Navigation::fitWidth()
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int icons = iconSide + 24 + (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    setMinimumWidth(m_isNarrow ? icons : sizeHint().width() * 2 / 3);
    setMaximumWidth(m_isNarrow ? icons : QWIDGETSIZE_MAX);
}

void Navigation::refresh()
{
    for (int row = 0; row < count(); ++row) {
        const PageEntry &page = m_pages.at(row);
        const auto number = page.count ? page.count(m_workspace) : std::nullopt;
        const QString text = number ? QLocale().toString(static_cast<qlonglong>(*number)) : QString();
        item(row)->setData(CountRole, text);
        item(row)->setData(Qt::AccessibleTextRole, number ? tr("%1, %2").arg(page.title, text) : page.title);
    }
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void Navigation::colour()
{
    viewport()->setAutoFillBackground(true);
    QPalette colours = viewport()->palette();
    colours.setColor(viewport()->backgroundRole(), railFill(QPalette()));
    viewport()->setPalette(colours);
}

} // namespace tamiz
