// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosstablepage.h"

#include "models/report/chartprotection.h"
#include "models/report/crosstable.h"
#include "models/report/groupfields.h"
#include "models/workspace/people.h"
#include "models/workspace/workspace.h"
#include "ui/charts/crosstablemodel.h"
#include "ui/charts/flowlayout.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr std::array measures{Measure::Submissions, Measure::Texts, Measure::People, Measure::Votes};
constexpr std::array shownKinds{CellShown::Count,    CellShown::RowShare, CellShown::ColumnShare,
                                CellShown::Expected, CellShown::Lift,     CellShown::Residual};

} // namespace

CrossTablePage::CrossTablePage(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_caption(new QLabel(this)),
      m_model(new CrossTableModel(this)),
      m_view(new TableView(tr("Cross table"), this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->setToolTip(tr("Enter or a double click on a cell filters everything by its two values."));
    auto *layout = new QVBoxLayout(this);
    buildTools();
    layout->addWidget(m_message);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    connect(m_view, &QTableView::activated, this, &CrossTablePage::narrow);
    connect(&workspace, &Workspace::changed, this, &CrossTablePage::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &CrossTablePage::refresh);
}

void CrossTablePage::buildTools()
{
    auto *tools = new FlowLayout;
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
    const auto combo = [&](const QString &label) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setAccessibleName(QString(label).remove(u'&'));
        tools->addPair(label, box);
        connect(box, &QComboBox::activated, this, &CrossTablePage::refresh);
        return box;
    };
    m_first = combo(tr("&Rows"));
    m_second = combo(tr("Co&lumns"));
    m_third = combo(tr("For &each"));
    m_third->setToolTip(tr("A table for each value of a third field."));
    m_layer = combo(tr("&Value"));
    m_measure = combo(tr("Co&unt"));
    m_shown = combo(tr("Sho&w"));
    for (const Measure measure : measures)
        m_measure->addItem(nameOf(measure), keyOf(measure));
    for (const CellShown shown : shownKinds)
        m_shown->addItem(nameOf(shown), keyOf(shown));
    m_published = new QCheckBox(tr("As &published"), this);
    m_published->setToolTip(tr("Hides numbers under %1 (under %2 where a field is sensitive), and what would "
                               "give them away, as in "
                               "everything that is saved.")
                                .arg(publishedLeast)
                                .arg(sensitiveLeast));
    m_save = new QPushButton(tr("Save &table…"), this);
    m_save->setToolTip(tr("Save the table as CSV, small numbers hidden."));
    tools->addWidget(m_published);
    tools->addWidget(m_save);
    connect(m_published, &QCheckBox::toggled, this, &CrossTablePage::refresh);
    connect(m_save, &QPushButton::clicked, this, &CrossTablePage::save);
}

void CrossTablePage::fillFields()
{
    const Columns &columns = m_workspace.columns();
    const std::vector<FieldName> fields = countableFields(columns);
    QStringList
        telling; // fields that part contributions or people into few values; what is asked about first
    for (const QString &own : {u"category"_s, u"region"_s, u"theme"_s}) {
        const auto counts = countBy(columns, columns.live(), own, Measure::Submissions);
        if (counts && counts->values.size() >= 2 && counts->values.size() <= 40)
            telling << own;
    }
    telling << groupFields(columns, 40);
    for (const QString &own : {u"lang"_s, u"kind"_s, u"month"_s, u"votes"_s})
        telling << own;
    const bool isFirst = m_first->count() == 0;
    int place = 0;
    for (QComboBox *box : {m_first, m_second}) {
        const QString current = box->currentData().toString();
        box->clear();
        for (const FieldName &field : fields)
            box->addItem(field.title, field.key);
        const int kept = box->findData(current);
        const int usual = box->findData(telling.value(place));
        box->setCurrentIndex(kept >= 0 ? kept : usual >= 0 ? usual : std::min(place, box->count() - 1));
        ++place;
    }
    // What is known of people is counted by people, who may have voted alone.
    if (isFirst && (columns.people().codesOf(telling[0]) || columns.people().codesOf(telling[1])))
        m_measure->setCurrentIndex(m_measure->findData(keyOf(Measure::People)));
    const QString current = m_third->currentData().toString();
    m_third->clear();
    m_third->addItem(tr("(none)"), QString());
    for (const FieldName &field : fields)
        m_third->addItem(field.title, field.key);
    m_third->setCurrentIndex(std::max(m_third->findData(current), 0));
}

qint64 CrossTablePage::leastPublished() const
{
    return publicationLeast(QStringList{m_first->currentData().toString(), m_second->currentData().toString(),
                                        m_third->currentData().toString()});
}

Result<std::vector<CrossLayer>> CrossTablePage::tables(qint64 least) const
{
    const QString first = m_first->currentData().toString();
    const QString second = m_second->currentData().toString();
    const QString third = m_third->currentData().toString();
    const auto measure = measureFromKey(m_measure->currentData().toString()).value_or(Measure::Submissions);
    if (!third.isEmpty())
        return crossLayers(m_workspace.columns(), m_workspace.selection(), first, second, third, measure,
                           least);
    auto table = crossTable(m_workspace.columns(), m_workspace.selection(), first, second, measure, least);
    if (!table)
        return table.error();
    std::vector<CrossLayer> one;
    one.push_back({{}, {}, *std::move(table)});
    return one;
}

void CrossTablePage::showLayer(std::vector<CrossLayer> layers)
{
    const QString current = m_layer->currentText();
    m_layer->clear();
    for (const CrossLayer &layer : layers)
        m_layer->addItem(layer.label);
    m_layer->setCurrentIndex(std::max(m_layer->findText(current), 0));
    m_layer->setEnabled(layers.size() > 1);
    if (layers.empty())
        return m_model->setTable({}, CellShown::Count);
    CrossLayer &layer = layers[static_cast<size_t>(std::max(m_layer->currentIndex(), 0))];
    m_within = layer.filter;
    const QString value = layer.label.isEmpty() ? QString() : QString(layer.label + u": "_s);
    m_caption->setText(value + captionOf(layer.table));
    const bool sameShape =
        m_model->columnCount() > 0 && m_model->table().counts.secondValues == layer.table.counts.secondValues;
    const auto shown = cellShownFromKey(m_shown->currentData().toString());
    m_model->setTable(std::move(layer.table), shown.value_or(CellShown::Count));
    if (!sameShape)
        m_view->resizeColumnsToContents();
}

void CrossTablePage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    fillFields();
    auto layers = tables(m_published->isChecked() ? leastPublished() : 0);
    m_save->setEnabled(bool(layers));
    if (!layers) {
        m_message->showError(layers.error());
        m_model->setTable({}, CellShown::Count);
        m_caption->clear();
        return;
    }
    m_message->hide();
    showLayer(*std::move(layers));
}

void CrossTablePage::narrow(const QModelIndex &index)
{
    const QStringList fields{m_first->currentData().toString(), m_second->currentData().toString(),
                             m_third->currentData().toString()};
    const auto measure = measureFromKey(m_measure->currentData().toString()).value_or(Measure::Submissions);
    if (const QString why = whyUnfiltered(m_workspace.columns(), fields, measure); !why.isEmpty())
        return m_message->showMessage(Tone::Information, why);
    const Filter cell = Filter::both(m_within, m_model->filterAt(index));
    if (const auto set = m_workspace.setFilter(Filter::both(m_workspace.filter(), cell)); !set)
        m_message->showError(set.error());
}

void CrossTablePage::save()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Save the table"), tr("Tables (*.csv)"),
        u"%1-%2.csv"_s.arg(m_first->currentData().toString(), m_second->currentData().toString()));
    if (path.isEmpty())
        return;
    const auto layers = tables(leastPublished());
    if (!layers)
        return m_message->showError(layers.error());
    if (const auto saved = saveCrossTables(*layers, CellShown::Count, path); !saved)
        return m_message->showError(saved.error());
    m_message->showMessage(Tone::Information,
                           tr("The table was saved. %1").arg(captionOf(layers->front().table)));
}

void CrossTablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace tamiz
