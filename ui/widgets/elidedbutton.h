// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tamiz {

/// A button whose text gives way: it is shortened where there is no room for it, instead of making the page
/// wider. Its accessible name is the whole text.
class ElidedButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidedButton(const QString &text, QWidget *parent = nullptr);
    ElidedButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< Room for all of the text.
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    int around() const; ///< Pixels beside the text.
};

} // namespace tamiz
