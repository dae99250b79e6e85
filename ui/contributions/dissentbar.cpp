// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/dissentbar.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tamiz {

DissentBar::DissentBar(QWidget *parent)
    : QFrame(parent),
      m_question(new QLabel(this)),
      m_decide(new QPushButton(tr("&Decide anyway"), this)),
      m_show(new QPushButton(tr("&Show them"), this)),
      m_cancel(new QPushButton(tr("&Leave it"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Similar contributions were decided differently"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    auto *line = new QHBoxLayout;
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"warning"_s).pixmap(20, 20));
    sign->setAlignment(Qt::AlignTop);
    line->addWidget(sign);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    line->addWidget(m_question, 1);
    column->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_decide, m_show, m_cancel}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_decide, &QPushButton::clicked, this, [this] { close(m_onDecide); });
    connect(m_show, &QPushButton::clicked, this, [this] { close(m_onShow); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { close({}); });
    hide();
}

void DissentBar::ask(const QString &summary, std::function<void()> decide, std::function<void()> show)
{
    m_onDecide = std::move(decide);
    m_onShow = std::move(show);
    m_question->setText(tr("Similar contributions were decided differently: %1.").arg(summary));
    m_decide->setAccessibleDescription(m_question->text()); // read aloud with the button that gets the focus
    QFrame::show();
    m_decide->setFocus(Qt::OtherFocusReason);
}

QString DissentBar::question() const
{
    return isHidden() ? QString() : m_question->text();
}

void DissentBar::close(const std::function<void()> &then)
{
    const std::function<void()> run = then; // answering may ask again
    hide();
    Q_EMIT closed();
    if (run)
        run();
}

void DissentBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close({});
    if (event->key() == Qt::Key_S)
        return close(m_onShow);
    QFrame::keyPressEvent(event);
}

} // namespace tamiz
