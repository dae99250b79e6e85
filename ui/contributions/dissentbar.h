// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tamiz {

/// "Similar contributions were decided differently": asks before a decision is made, in place, without a
/// window. Enter decides anyway, Escape leaves everything as it is, S shows the others. Hidden until it asks.
class DissentBar : public QFrame
{
    Q_OBJECT
public:
    explicit DissentBar(QWidget *parent = nullptr);

    /// \a decide is called when the person decides anyway, \a show when the others are wanted.
    void ask(const QString &summary, std::function<void()> decide, std::function<void()> show);
    QString question() const;

Q_SIGNALS:
    void closed(); ///< Whatever was answered.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close(const std::function<void()> &then);

    QLabel *m_question;
    QPushButton *m_decide, *m_show, *m_cancel;
    std::function<void()> m_onDecide, m_onShow;
};

} // namespace tamiz
