// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tamiz {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addPair(const QString &name, QWidget *field)
{
    auto *pair = new QWidget(field->parentWidget());
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    auto *label = new QLabel(name, pair);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field, 1);
    addWidget(pair);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(contentsMargins().left() + contentsMargins().right(),
                        contentsMargins().top() + contentsMargins().bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.left(), y = inside.top();
    int line = 0;
    const auto flush = [&](int from, int to) { // all of a line are as high as its highest
        int at = inside.left();
        for (int i = from; moves && i < to; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size = m_items[i]->sizeHint().boundedTo({inside.width(), line}).expandedTo({0, line});
            m_items[i]->setGeometry(QStyle::visualRect(direction, inside, QRect({at, y}, size)));
            at += size.width() + spacing();
        }
    };
    int first = 0;
    for (int i = 0; i < count(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            flush(first, i);
            first = i;
            x = inside.left();
            y += line + spacing() / 2;
            line = 0;
        }
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    flush(first, count());
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace tamiz
