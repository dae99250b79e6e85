// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspage.h"

#include "models/report/chartfilters.h"
#include "models/report/sheetcharts.h"
#include "models/storage/reading.h"
#include "models/tables/filterparts.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/filterwords.h"
#include "models/workspace/people.h"
#include "models/workspace/selection.h"
#include "models/workspace/sheet.h"
#include "models/workspace/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartdialog.h"
#include "ui/charts/chartview.h"
#include "ui/charts/flowlayout.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int cardWidth = 400;
constexpr std::array measures{Measure::Submissions, Measure::Texts, Measure::People, Measure::Votes};

/// Kinds that can show what is not chosen beside what is.
bool staysWide(const Columns &columns, const ChartSpec &spec)
{
    if (spec.kind == ChartKind::Scatter || spec.kind == ChartKind::Lorenz || spec.kind == ChartKind::Box)
        return false;
    const bool ofPeople =
        spec.measure == Measure::People && std::ranges::any_of(spec.fields, [&](const QString &field) {
            return columns.people().codesOf(canonicalField(columns, field)) != nullptr;
        });
    return spec.compared.isEmpty() && spec.split.isEmpty() && !ofPeople;
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
}

ChartsPage::~ChartsPage() = default;

QWidget *ChartsPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    const auto combo = [&](const QString &label, const QString &tip) {
        auto *box = new QComboBox(tools);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setToolTip(tip);
        row->addPair(label, box);
        return box;
    };
    m_measure = combo(tr("Co&unt"), tr("What all charts of the sheet count."));
    m_measure->addItem(tr("as each chart says"), QString());
    for (const Measure measure : measures)
        m_measure->addItem(nameOf(measure), keyOf(measure));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents); // few words, which are known
    m_compare = combo(tr("Compare &with"),
                      tr("Charts another selection beside this one: a saved view, or a filter you type."));
    m_compare->setEditable(true);
    m_compare->lineEdit()->setAccessibleName(m_compare->accessibleName());
    m_compare->setInsertPolicy(QComboBox::NoInsert);
    m_compare->setMinimumContentsLength(14);
    m_compare->lineEdit()->setPlaceholderText(tr("(nothing)"));
    m_compare->lineEdit()->setClearButtonEnabled(true);
    m_reset = new QPushButton(tr("Usual charts"), tools);
    m_reset->setToolTip(tr("Puts the charts on the sheet that every consultation starts with."));
    row->addWidget(m_reset);
    m_add = new QPushButton(tr("&Add chart…"), tools);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask(-1); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { arrangeSheet(standardCharts(m_workspace.columns()), u"reset charts"_s); });
    connect(m_measure, &QComboBox::activated, this, &ChartsPage::refresh);
    connect(m_compare, &QComboBox::activated, this, &ChartsPage::compare);
    connect(m_compare->lineEdit(), &QLineEdit::editingFinished, this, &ChartsPage::compare);
    return tools;
}

void ChartsPage::readSheet()
{
    if (auto kept = sheetCharts(m_workspace.store(), m_workspace.columns()))
        m_sheet = *std::move(kept);
    else
        m_message->showError(kept.error());
    const QString typed = m_compare->currentText();
    m_compare->clear();
    m_compare->addItem(QString());
    if (const auto views = readViews(m_workspace.store())) {
        for (const ViewEntry &view : *views)
            m_compare->addItem(view.name, view.filter);
    }
    m_compare->setCurrentText(typed);
    const bool writable = !m_workspace.isReadOnly();
    m_add->setEnabled(writable);
    m_reset->setEnabled(writable);
}

void ChartsPage::arrangeSheet(const std::vector<ChartSpec> &charts, const QString &verb)
{
    const auto done = m_workspace.perform([&, actor = m_workspace.actor()](Store &store, const Progress &) {
        return keepSheet(store, toJson(charts), verb, actor);
    });
    if (!done)
        m_message->showError(done.error());
}

void ChartsPage::compare()
{
    const int view = m_compare->findText(m_compare->currentText());
    const QString text = view >= 0 ? m_compare->itemData(view).toString() : m_compare->currentText();
    if (text == m_compared)
        return;
    const auto filter = parseFilter(text);
    if (!filter)
        return m_message->showError(filter.error());
    m_compared = text;
    refresh();
}

void ChartsPage::refresh()
{
    m_stale = true;
    m_timer->stop(); // what is still to be drawn would be drawn of columns that are gone
    m_next = m_specs.size();
    if (!isVisible())
        return;
    m_stale = false;
    const bool anything = m_workspace.columns().live().count() > 0;
    const bool selected = m_workspace.selection().count() > 0;
    m_empty->setSentence(
        anything ? tr("No contribution fits the filter. Widen it to see charts.")
                 : tr("There is nothing to chart yet. Import an export of the consultation first."));
    m_stack->setCurrentIndex(anything && selected ? 0 : 1);
    if (!anything || !selected)
        return;
    readSheet();
    makeCards();
    m_next = 0;
    m_timer->start();
}

void ChartsPage::makeCards()
{
    m_specs = m_sheet;
    m_ground = chartGround(m_workspace.store());
    if (!m_compared.isEmpty()) {
        const auto filter = parseFilter(m_compared);
        const auto rows = filter ? select(m_workspace.columns(), m_workspace.store(), *filter)
                                 : Result<Bitmap>(filter.error());
        if (rows) {
            m_ground.compared = *rows;
        } else {
            m_message->showError(rows.error());
            m_compared.clear();
        }
    }
    const auto measure = measureFromKey(m_measure->currentData().toString());
    const Filter &filter = m_workspace.filter();
    for (ChartSpec &spec : m_specs) {
        spec.measure = measure.value_or(spec.measure);
        spec.filter = filter.type == Filter::Type::Everything ? QString() : toText(filter);
        spec.compared = m_compared;
        if (!m_compared.isEmpty())
            spec.split.clear(); // one thing at a time stands side by side
    }
    m_filter = canonicalFilter(m_workspace.columns(), filter);
    m_parts = std::make_unique<FilterParts>(m_workspace.columns(), m_workspace.store(), m_filter,
                                            m_workspace.selection());
    while (m_cards.size() > m_specs.size()) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
        m_columns = 0;
    }
    while (m_cards.size() < m_specs.size()) {
        m_cards.push_back(new ChartCard(m_dialogs));
        connectCard(m_cards.back());
        m_columns = 0;
    }
    arrange();
}

void ChartsPage::connectCard(ChartCard *card)
{
    card->setEditable(!m_workspace.isReadOnly());
    connect(card, &ChartCard::filterRequested, this,
            [this, card](const Filter &filter, bool instead) { narrow(card, filter, instead); });
    connect(card, &ChartCard::addRequested, this,
            [this, card](const Filter &filter) { widen(card, filter); });
    connect(card, &ChartCard::nothingToAsk, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Information, sentence); });
    connect(card, &ChartCard::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(card, &ChartCard::editRequested, this, [this, card] { ask(indexOf(card)); });
    connect(card, &ChartCard::moveRequested, this, [this, card](int by) { move(card, indexOf(card) + by); });
    connect(card, &ChartCard::dropped, this,
            [this, card](ChartCard *dragged) { move(dragged, indexOf(card)); });
    connect(card, &ChartCard::removeRequested, this, [this, card] {
        std::vector<ChartSpec> charts = m_sheet;
        const qsizetype index = indexOf(card);
        if (index < 0 || index >= static_cast<qsizetype>(charts.size()))
            return;
        charts.erase(charts.begin() + index);
        arrangeSheet(charts, u"remove chart"_s);
    });
}

qsizetype ChartsPage::indexOf(const ChartCard *card) const
{
    const auto found = std::ranges::find(m_cards, card);
    return found == m_cards.end() ? -1 : found - m_cards.begin();
}

void ChartsPage::move(ChartCard *card, qsizetype to)
{
    const qsizetype from = indexOf(card);
    const auto count = static_cast<qsizetype>(m_sheet.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    std::vector<ChartSpec> charts = m_sheet;
    const ChartSpec moved = charts[static_cast<size_t>(from)];
    charts.erase(charts.begin() + from);
    charts.insert(charts.begin() + to, moved);
    arrangeSheet(charts, u"move chart"_s);
    m_cards[static_cast<size_t>(to)]->view()->setFocus(); // a further key moves it on
    m_area->ensureWidgetVisible(m_cards[static_cast<size_t>(to)]);
}

void ChartsPage::ask(qsizetype chart)
{
    const bool isNew = chart < 0 || chart >= static_cast<qsizetype>(m_sheet.size());
    ChartSpec start;
    const std::vector<ChartSpec> usual = standardCharts(m_workspace.columns()); // of fields that say something
    const auto bars = std::ranges::find(usual, ChartKind::Bar, &ChartSpec::kind);
    start.fields = bars == usual.end() ? QStringList{u"category"_s} : bars->fields;
    ChartDialog dialog(m_workspace, m_dialogs, isNew ? start : m_sheet[static_cast<size_t>(chart)], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<ChartSpec> charts = m_sheet;
    if (isNew)
        charts.push_back(dialog.spec());
    else
        charts[static_cast<size_t>(chart)] = dialog.spec();
    arrangeSheet(charts, isNew ? u"add chart"_s : u"change chart"_s);
    if (isNew)
        QTimer::singleShot(0, this, [this] {
            if (!m_cards.empty())
                m_area->ensureWidgetVisible(m_cards.back());
        });
}

void ChartsPage::fill(size_t i)
{
    const Columns &columns = m_workspace.columns();
    ChartSpec spec = m_specs[i];
    const Bitmap *rows = &m_workspace.selection();
    ChartGround &ground = m_ground;
    ground.chosen = {};
    ground.choice.clear();
    // A chart goes on showing what its own choice leaves out, so that one can move on to it or add it.
    const QStringList own = staysWide(columns, spec) ? ownFields(columns, spec) : QStringList();
    if (!own.isEmpty() && m_parts->speaksOf(own)) {
        if (const Bitmap *wide = m_parts->without(own)) {
            ground.chosen = m_workspace.selection();
            ground.choice = filterWords(choiceOf(own), columns);
            const Filter rest = withoutFields(m_parts->filter(), own);
            spec.filter = rest.type == Filter::Type::Everything ? QString() : toText(rest);
            rows = wide;
        }
    }
    const auto chart = chartData(columns, *rows, spec, ground);
    if (chart)
        m_cards[i]->setData(*chart);
    else
        m_cards[i]->setProblem(m_specs[i], chart.error().message);
}

Filter ChartsPage::choiceOf(const QStringList &own) const
{
    Filter choice;
    for (const Filter &part : conjuncts(m_filter)) {
        if (speaksOfOnly(part, own))
            choice = Filter::both(std::move(choice), part);
    }
    return choice;
}

void ChartsPage::fillNext()
{
    if (m_next >= m_specs.size())
        return m_timer->stop();
    fill(m_next++);
}

void ChartsPage::fillAll()
{
    while (m_next < m_specs.size())
        fill(m_next++);
    m_timer->stop();
}

void ChartsPage::arrange()
{
    int least = std::max(cardWidth, fontMetrics().averageCharWidth() * 46);
    for (const ChartCard *card : m_cards)
        least = std::max(least, card->minimumSizeHint().width() + m_grid->horizontalSpacing());
    const int columns = std::clamp((width() - m_area->verticalScrollBar()->sizeHint().width()) / least, 1, 3);
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
    for (size_t i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
}

void ChartsPage::choose(const Filter &filter)
{
    if (const auto set = m_workspace.setFilter(filter); !set)
        m_message->showError(set.error());
    else
        m_message->hide();
}

void ChartsPage::narrow(const ChartCard *card, const Filter &filter, bool instead)
{
    if (instead)
        return choose(filter);
    const Columns &columns = m_workspace.columns();
    const qsizetype at = indexOf(card);
    const QStringList own = at < 0 ? QStringList() : ownFields(columns, m_specs[static_cast<size_t>(at)]);
    const Filter asked = canonicalFilter(columns, filter);
    const Filter current = canonicalFilter(columns, m_workspace.filter());
    const Filter rest = withoutFields(current, own);
    // What was chosen here gives way; the same again takes it back.
    const bool same = !own.isEmpty() && choiceOf(own) == asked;
    choose(same ? rest : Filter::both(rest, asked));
}

void ChartsPage::widen(const ChartCard *card, const Filter &filter)
{
    const Columns &columns = m_workspace.columns();
    const qsizetype at = indexOf(card);
    const QStringList own = at < 0 ? QStringList() : ownFields(columns, m_specs[static_cast<size_t>(at)]);
    const Filter current = canonicalFilter(columns, m_workspace.filter());
    const Filter choice = choiceOf(own);
    std::vector<Filter> parts;
    if (choice.type == Filter::Type::Or)
        parts = choice.children;
    else if (choice.type != Filter::Type::Everything)
        parts.push_back(choice);
    const Filter asked = canonicalFilter(columns, filter);
    if (const auto there = std::ranges::find(parts, asked); there != parts.end())
        parts.erase(there); // once more takes it out again
    else
        parts.push_back(asked);
    choose(Filter::both(withoutFields(current, own), joinedFilters(std::move(parts))));
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
