// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themeplandialog.h"

#include "models/tables/themeplanmodel.h"
#include "ui/themes/countcurve.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tamiz {

ThemePlanDialog::ThemePlanDialog(std::shared_ptr<const ThemePlan> plan, QWidget *parent)
    : QDialog(parent),
      m_plan(std::move(plan)),
      m_model(new ThemePlanModel(m_plan, this)),
      m_counts(new QLabel(this))
{
    setWindowTitle(tr("What would change"));
    auto *column = new QVBoxLayout(this);
    auto *what = new QLabel(
        tr("Names, kept and locked themes, moved and linked texts stay as people said. Uncheck what "
           "should not change; nothing is written before you accept."),
        this);
    what->setWordWrap(true);
    column->addWidget(what);
    if (!m_plan->curve.empty())
        column->addWidget(buildCurve());
    auto *view = new TableView(tr("Moves between themes"), this);
    view->setModel(m_model);
    view->horizontalHeader()->setSectionResizeMode(ThemePlanModel::From, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(ThemePlanModel::To, QHeaderView::Stretch);
    view->setTextElideMode(Qt::ElideMiddle); // the end says "new" and "goes"
    column->addWidget(view, 1);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    connect(buttons->addButton(tr("Check a&ll"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { m_model->setAll(true); });
    connect(buttons->addButton(tr("Check &none"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { m_model->setAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &ThemePlanModel::acceptedChanged, this, &ThemePlanDialog::count);
    column->addWidget(buttons);
    m_accept->setDefault(true);
    view->setFocus();
    const QSize wanted(60 * fontMetrics().horizontalAdvance(u'm'), 32 * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    count();
}

/// The numbers that were judged, to choose another one from.
QWidget *ThemePlanDialog::buildCurve()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    auto *curve = new CountCurve(m_plan->curve, row);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&Other numbers of themes:"), row);
    auto *choices = new QComboBox(row);
    choices->setAccessibleName(tr("Other numbers of themes"));
    choices->setToolTip(tr("Fit: how much nearer texts are to their theme than to the next. Stability: how "
                           "alike two searches are. Both from 0 to 1."));
    label->setBuddy(choices);
    const QLocale locale;
    for (const ThemeChoice &choice : m_plan->curve)
        choices->addItem(tr("%1: fit %2, stability %3")
                             .arg(locale.toString(choice.count), locale.toString(choice.silhouette, 'f', 2),
                                  locale.toString(std::max(0.0, choice.stability), 'f', 2)),
                         choice.count);
    const auto now = static_cast<int>(m_plan->themes.size());
    choices->setCurrentIndex(std::max(0, choices->findData(now)));
    curve->setCurrent(choices->currentIndex());
    connect(curve, &CountCurve::chosen, choices, &QComboBox::setCurrentIndex);
    connect(choices, &QComboBox::currentIndexChanged, curve, &CountCurve::setCurrent);
    auto *again = new QPushButton(tr("&Try this number"), row);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this, choices] {
        m_other = choices->currentData().toInt();
        reject();
    });
    line->addWidget(label);
    line->addWidget(choices, 1);
    line->addWidget(again);
    column->addWidget(curve);
    column->addLayout(line);
    return row;
}

const std::vector<bool> &ThemePlanDialog::accepted() const
{
    return m_model->accepted();
}

void ThemePlanDialog::count()
{
    const QLocale locale;
    const auto fresh =
        std::ranges::count_if(m_plan->themes, [](const PlannedTheme &theme) { return theme.entry.id == 0; });
    if (m_plan->moves.empty())
        m_counts->setText(tr("Nothing would change: every contribution stays where it is."));
    else
        m_counts->setText(tr("%1 of %2 contributions would move. In all, %3 new themes; %4 would go.")
                              .arg(locale.toString(m_model->acceptedTexts()),
                                   locale.toString(m_plan->moved()),
                                   locale.toString(static_cast<qint64>(fresh)),
                                   locale.toString(static_cast<qint64>(m_plan->gone.size()))));
    m_accept->setEnabled(m_model->acceptedTexts() > 0 || m_model->rowCount() == 0);
}

} // namespace tamiz
