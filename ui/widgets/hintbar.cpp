// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintbar.h"

#include "models/workspace/filterhints.h"
#include "ui/widgets/elidedbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace tamiz {

namespace {

constexpr qsizetype mostOffered = 3; ///< As many as fit beside their sentences in a narrow window.

} // namespace

HintBar::HintBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_words(new QLabel(this))
{
    m_row->setContentsMargins(8, 0, 4, 0);
    m_row->setSpacing(6);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_words, 1);
    hide();
}

QString HintBar::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void HintBar::showFor(const Columns &columns, Store &store, const Filter &filter)
{
    for (QWidget *button : std::as_const(m_buttons)) {
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const std::vector<FilterHint> hints = filterHints(columns, store, filter);
    QStringList sentences;
    for (const FilterHint &hint : hints) {
        sentences << hint.sentence;
        const auto instead = hint.instead.isEmpty() ? Result<Filter>(Error{}) : parseFilter(hint.whole);
        if (!instead || m_buttons.size() >= mostOffered)
            continue;
        auto *button = new ElidedButton(
            tr("Use %1", "a filter instead of the one that was written").arg(hint.instead), this);
        button->setToolTip(tr("Look for %1 instead").arg(hint.whole));
        button->setAccessibleName(button->toolTip());
        connect(button, &QAbstractButton::clicked, this,
                [this, filter = *instead] { Q_EMIT wanted(filter); });
        m_row->addWidget(button);
        m_buttons << button;
    }
    const QString words = sentences.join(u' ');
    const bool isNew = words != m_words->text();
    m_words->setText(words);
    m_words->setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (isNew && !words.isEmpty()) {
        QAccessibleEvent alert(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace tamiz
