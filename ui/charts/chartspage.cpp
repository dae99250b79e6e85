// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspage.h"

#include "models/storage/reading.h"
#include "models/workspace/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr QLatin1StringView sheetKey{"charts/sheet"};
constexpr int cardWidth = 400;
constexpr std::array measures{Measure::Submissions, Measure::Texts, Measure::People, Measure::Votes};
constexpr std::array kinds{ChartKind::Bar,     ChartKind::Line,    ChartKind::Stacked,
                           ChartKind::Heatmap, ChartKind::Pyramid, ChartKind::Scatter};

bool isPair(ChartKind kind)
{
    return kind == ChartKind::Stacked || kind == ChartKind::Heatmap || kind == ChartKind::Pyramid;
}

} // namespace

ChartsPage::ChartsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_area(new QScrollArea),
      m_grid(new QGridLayout),
      m_empty(new EmptyState(u"charts"_s, {})),
      m_timer(new QTimer(this))
{
    auto *sheet = new QWidget;
    auto *around = new QVBoxLayout(sheet);
    around->addLayout(m_grid);
    around->addStretch();
    m_area->setWidget(sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Charts"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ChartsPage::fillNext);
    connect(&workspace, &Workspace::changed, this, &ChartsPage::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &ChartsPage::refresh);
    readSheet();
}

QWidget *ChartsPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    const auto combo = [&](const QString &label) {
        auto *box = new QComboBox(tools);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        box->setAccessibleName(QString(label).remove(u'&'));
        auto *words = new QLabel(label, tools);
        words->setBuddy(box);
        row->addWidget(words);
        row->addWidget(box);
        return box;
    };
    m_measure = combo(tr("Co&unt"));
    for (const Measure measure : measures)
        m_measure->addItem(nameOf(measure), keyOf(measure));
    row->addStretch();
    m_kind = combo(tr("New &chart"));
    for (const ChartKind kind : kinds)
        m_kind->addItem(nameOf(kind), keyOf(kind));
    m_first = combo(tr("b&y"));
    m_second = combo(tr("a&nd"));
    m_add = new QPushButton(tr("&Add chart"), tools);
    row->addWidget(m_add);
    const auto enable = [this] {
        const ChartKind kind = kinds[static_cast<size_t>(std::max(m_kind->currentIndex(), 0))];
        m_second->setEnabled(isPair(kind) || kind == ChartKind::Line);
        m_first->setEnabled(kind != ChartKind::Scatter);
    };
    enable();
    connect(m_kind, &QComboBox::currentIndexChanged, this, enable);
    connect(m_add, &QPushButton::clicked, this, &ChartsPage::addChart);
    connect(m_measure, &QComboBox::activated, this, [this] {
        keepSheet();
        refresh();
    });
    return tools;
}

void ChartsPage::readSheet()
{
    const auto kept = readSetting(m_workspace.store(), sheetKey);
    if (!kept || kept->isEmpty())
        return;
    const QJsonObject sheet = QJsonDocument::fromJson(kept->toUtf8()).object();
    if (const int index = m_measure->findData(sheet[u"measure"_s].toString()); index >= 0)
        m_measure->setCurrentIndex(index);
    const QJsonArray charts = sheet[u"charts"_s].toArray();
    for (const QJsonValue &value : charts) {
        const QJsonObject chart = value.toObject();
        ChartSpec spec;
        const auto kind = chartKindFromKey(chart[u"kind"_s].toString());
        if (!kind)
            continue; // of a later version
        spec.kind = *kind;
        spec.fields = chart[u"fields"_s].toVariant().toStringList();
        m_added.push_back(spec);
    }
}

void ChartsPage::keepSheet()
{
    if (m_workspace.isReadOnly())
        return;
    QJsonArray charts;
    for (const ChartSpec &spec : m_added)
        charts << QJsonObject{{u"kind"_s, keyOf(spec.kind)},
                              {u"fields"_s, QJsonArray::fromStringList(spec.fields)}};
    const QJsonObject sheet{{u"measure"_s, m_measure->currentData().toString()}, {u"charts"_s, charts}};
    const auto written = writeSetting(m_workspace.store(), sheetKey,
                                      QString::fromUtf8(QJsonDocument(sheet).toJson(QJsonDocument::Compact)));
    if (!written)
        m_message->showError(written.error());
}

void ChartsPage::fillFields()
{
    for (QComboBox *box : {m_first, m_second}) {
        const QString current = box->currentData().toString();
        box->clear();
        if (box == m_second)
            box->addItem(tr("(none)"), QString());
        for (const FieldName &field : countableFields(m_workspace.columns()))
            box->addItem(field.title, field.key);
        box->setCurrentIndex(std::max(box->findData(current), 0));
    }
}

void ChartsPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    const bool anything = m_workspace.columns().live().count() > 0;
    const bool selected = m_workspace.selection().count() > 0;
    m_empty->setSentence(
        anything ? tr("No contribution fits the filter. Widen it to see charts.")
                 : tr("There is nothing to chart yet. Import an export of the consultation first."));
    m_stack->setCurrentIndex(anything && selected ? 0 : 1);
    m_timer->stop();
    if (!anything || !selected)
        return;
    fillFields();
    makeCards();
    m_next = 0;
    m_timer->start();
}

void ChartsPage::makeCards()
{
    const auto measure = measureFromKey(m_measure->currentData().toString()).value_or(Measure::Submissions);
    m_specs = standardCharts(m_workspace.columns(), measure);
    const size_t standard = m_specs.size();
    m_specs.insert(m_specs.end(), m_added.begin(), m_added.end());
    const Filter &filter = m_workspace.filter();
    for (ChartSpec &spec : m_specs) {
        spec.measure = measure;
        spec.filter = filter.type == Filter::Type::Everything ? QString() : toText(filter);
    }
    while (m_cards.size() > m_specs.size()) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
        m_columns = 0;
    }
    while (m_cards.size() < m_specs.size()) {
        auto *card = new ChartCard(m_dialogs);
        connect(card, &ChartCard::filterRequested, this, &ChartsPage::narrow);
        connect(card, &ChartCard::removeRequested, this, [this, card] { removeChart(card); });
        connect(card, &ChartCard::failed, this, [this](const Error &error) { m_message->showError(error); });
        m_cards.push_back(card);
        m_columns = 0;
    }
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setRemovable(i >= standard);
    arrange();
}

void ChartsPage::fillNext()
{
    if (m_next >= m_specs.size()) {
        m_timer->stop();
        return;
    }
    const size_t i = m_next++;
    const auto chart = chartData(m_workspace.columns(), m_workspace.selection(), m_specs[i]);
    if (chart)
        m_cards[i]->setData(*chart);
    else
        m_cards[i]->setProblem(m_specs[i], chart.error().message);
}

void ChartsPage::arrange()
{
    const int columns = std::clamp(width() / cardWidth, 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], at / columns, at % columns);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartsPage::addChart()
{
    ChartSpec spec;
    spec.kind = kinds[static_cast<size_t>(std::max(m_kind->currentIndex(), 0))];
    spec.fields = {spec.kind == ChartKind::Scatter ? u"votes"_s : m_first->currentData().toString()};
    if (m_second->isEnabled() && !m_second->currentData().toString().isEmpty())
        spec.fields << m_second->currentData().toString();
    // What cannot be drawn is refused here, in words, and does not come to stand on the sheet.
    if (const auto chart = chartData(m_workspace.columns(), m_workspace.selection(), spec); !chart) {
        m_message->showError(chart.error());
        return;
    }
    m_added.push_back(spec);
    keepSheet();
    refresh();
    QTimer::singleShot(0, this, [this] {
        if (!m_cards.empty())
            m_area->ensureWidgetVisible(m_cards.back());
    });
}

void ChartsPage::removeChart(ChartCard *card)
{
    const auto found = std::ranges::find(m_cards, card);
    const size_t standard = m_specs.size() - m_added.size();
    const auto index = static_cast<size_t>(found - m_cards.begin());
    if (found == m_cards.end() || index < standard)
        return;
    m_added.erase(m_added.begin() + static_cast<std::ptrdiff_t>(index - standard));
    keepSheet();
    refresh();
}

void ChartsPage::narrow(const Filter &filter)
{
    if (const auto set = m_workspace.setFilter(Filter::both(m_workspace.filter(), filter)); !set)
        m_message->showError(set.error());
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tamiz
