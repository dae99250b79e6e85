// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

class QLabel;

namespace tamiz {

/// Items side by side in reading direction, as many as fit, the others in further lines: tools of a page that
/// stay within 1024 pixels and 200 % fonts. Owns its items.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// A name and the field it names, which are never parted. The buddy of the label is the field.
    void addPair(const QString &name, QWidget *field);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool moves) const; ///< Returns the height that it takes.

    QList<QLayoutItem *> m_items;
};

} // namespace tamiz
