// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(QWidget *parent, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setMinimumSize(24, 24);
    if (iconName.isEmpty())
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    else
        button->setIcon(icon(iconName));
    return button;
}

QLabel *makeSentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_sentence(makeSentence(this)),
      m_detailLabel(makeSentence(this)),
      m_detailButton(makeButton(this, tr("Details"), {})),
      m_copyButton(makeButton(this, tr("Copy"), u"copy"_s)),
      m_closeButton(makeButton(this, tr("Close this message"), u"clear"_s))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_detailButton, 0, 2, Qt::AlignTop);
    layout->addWidget(m_copyButton, 0, 3, Qt::AlignTop);
    layout->addWidget(m_closeButton, 0, 4, Qt::AlignTop);
    layout->addWidget(m_detailLabel, 1, 1, 1, 4);
    layout->setColumnStretch(1, 1);
    m_detailButton->setCheckable(true);
    connect(m_detailButton, &QToolButton::toggled, m_detailLabel, &QLabel::setVisible);
    connect(m_copyButton, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_detail.isEmpty() ? message()
                                                                 : QString(message() + u'\n' + m_detail));
    });
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::showError(const Error &error)
{
    showMessage(error.code == Error::Code::Cancelled ? Tone::Information : Tone::Error, error.message,
                error.detail);
}

void MessageBar::showMessage(Tone tone, const QString &sentence, const QString &detail)
{
    m_tone = tone;
    m_detail = detail;
    m_sentence->setText(sentence);
    m_detailLabel->setText(detail);
    m_detailButton->setChecked(false);
    m_detailLabel->hide();
    m_detailButton->setVisible(!detail.isEmpty());
    m_icon->setPixmap(icon(tone == Tone::Information ? u"info"_s : u"warning"_s).pixmap(18, 18));
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(m_tone, palette()));
    const int left = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(QRect(left, 0, 4, height()), toneAccent(m_tone, palette()));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tamiz
