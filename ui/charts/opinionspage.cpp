// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/opinionspage.h"

#include "models/report/crosstable.h"
#include "models/report/groupfields.h"
#include "models/storage/reading.h"
#include "models/storage/store.h"
#include "models/workspace/opinions.h"
#include "models/workspace/people.h"
#include "models/workspace/workspace.h"
#include "ui/charts/flowlayout.h"
#include "ui/charts/opinionmap.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestLine = 300;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u" %"_s;
}

QList<QStandardItem *> line(const QString &text, const QString &figure)
{
    auto *first = new QStandardItem(text.simplified().left(longestLine));
    first->setToolTip(Qt::convertFromPlainText(text.left(2000)));
    auto *second = new QStandardItem(figure);
    for (QStandardItem *item : {first, second})
        item->setEditable(false);
    return {first, second};
}

} // namespace

struct OpinionsPage::Shown
{
    std::vector<OpinionMap::Person> people;
    std::vector<int> sizes;
    QHash<qint64, QString> texts;
    VotesOf votes;
    OpinionReading reading;
    OpinionFit fit;
};

OpinionsPage::OpinionsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_message(new MessageBar(this)),
      m_caption(new QLabel(this)),
      m_map(new OpinionMap(this)),
      m_model(new QStandardItemModel(this)),
      m_view(new QTreeView(this)),
      m_empty(new EmptyState(u"charts"_s, {}, this)),
      m_stack(new QStackedWidget(this)),
      m_watcher(new QFutureWatcher<Result<Shown>>(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Statements of the groups"));
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideRight);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_map);
    parts->addWidget(m_view);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    parts->setSizes({400, 600}); // the map is not squeezed by long statements
    m_stack->addWidget(parts);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTools());
    layout->addWidget(m_message);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
    connect(&workspace, &Workspace::changed, this, &OpinionsPage::refresh);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &OpinionsPage::showRead);
}

OpinionsPage::~OpinionsPage()
{
    m_watcher->disconnect(this);
    m_watcher->waitForFinished();
}

QWidget *OpinionsPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    const auto combo = [&](const QString &label) {
        auto *box = new QComboBox(tools);
        box->setAccessibleName(QString(label).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addPair(label, box);
        return box;
    };
    m_consultation = combo(tr("Co&nsultation"));
    m_count = combo(tr("Nu&mber of groups"));
    m_count->addItem(tr("automatic"), 0);
    for (int count = 2; count <= 8; ++count)
        m_count->addItem(QLocale().toString(count), count);
    m_by = combo(tr("Who is in &them, by"));
    m_consensus = combo(tr("&Agreement"));
    m_consensus->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_consensus->addItem(tr("geometric mean"), false);
    m_consensus->addItem(tr("legacy product"), true);
    m_consensus->setToolTip(tr("The geometric mean can be compared across numbers of groups. The product, as "
                               "older reports print it, sinks with every further group."));
    m_find = new QPushButton(tr("&Find groups"), tools);
    m_find->setToolTip(tr("Group people who vote alike. Who cast fewer than seven votes is left out."));
    row->addWidget(m_find);
    connect(m_find, &QPushButton::clicked, this, &OpinionsPage::find);
    connect(m_consultation, &QComboBox::activated, this, &OpinionsPage::refresh);
    connect(m_consensus, &QComboBox::activated, this, &OpinionsPage::refresh);
    connect(m_by, &QComboBox::activated, this, &OpinionsPage::showAttribute);
    return tools;
}

void OpinionsPage::find()
{
    OpinionOptions options;
    options.count = m_count->currentData().toInt();
    m_workspace.start(tr("Finding opinion groups"),
                      [options, consultation = m_consultation->currentText(), actor = m_workspace.actor()](
                          Store &store, const Progress &progress) -> Result<Operation> {
                          const auto plan = planOpinions(store, consultation, options, progress);
                          if (!plan)
                              return plan.error();
                          return keepOpinions(store, *plan, actor);
                      });
}

void OpinionsPage::refresh()
{
    m_stale = true;
    if (!isVisible() || m_watcher->isRunning())
        return;
    m_stale = false;
    const auto voted = readVotedConsultations(m_workspace.store());
    if (!voted)
        return m_message->showError(voted.error());
    const qint64 current = m_consultation->currentData().toLongLong();
    m_consultation->clear();
    for (const VotedConsultation &one : *voted)
        m_consultation->addItem(one.name, one.id);
    m_consultation->setCurrentIndex(std::max(m_consultation->findData(current), 0));
    m_find->setEnabled(!voted->empty() && !m_workspace.isReadOnly());
    m_empty->setSentence(voted->empty()
                             ? tr("No source holds the votes of single people. Import an export with votes, "
                                  "such as one of Polis, to group people by how they vote.")
                             : tr("Nobody is grouped yet. Find groups of people who vote alike."));
    m_stack->setCurrentIndex(1);
    m_caption->clear();
    if (voted->empty())
        return;
    m_caption->setText(tr("Reading votes…"));
    m_watcher->setFuture(QtConcurrent::run(&OpinionsPage::read, m_workspace.store().path(),
                                           m_consultation->currentData().toLongLong(),
                                           m_consensus->currentData().toBool()));
}

void OpinionsPage::fillFields()
{
    const QString current = m_by->currentData().toString();
    m_by->clear();
    m_by->addItem(tr("(nothing)"), QString());
    const Columns &columns = m_workspace.columns(); // what is known of the people themselves
    const QStringList fields = groupFields(columns, 100);
    for (const QString &field : fields) {
        if (columns.people().codesOf(field))
            m_by->addItem(columns.column(field)->title, field);
    }
    m_by->setEnabled(m_by->count() > 1);
    m_by->setToolTip(m_by->count() > 1
                         ? tr("Holds the groups against an attribute of the people in them.")
                         : tr("The sources say nothing of the people who voted, such as age or district."));
    m_by->setCurrentIndex(std::max(m_by->findData(current), 0));
}

void OpinionsPage::showAttribute()
{
    if (m_attribute)
        m_model->removeRow(m_attribute->row());
    m_attribute = nullptr;
    const QString field = m_by->currentData().toString();
    if (field.isEmpty() || m_model->rowCount() == 0)
        return;
    const auto table = crossTable(m_workspace.columns(), m_workspace.columns().live(), u"group"_s, field,
                                  Measure::People, 0);
    if (!table)
        return m_message->showError(table.error());
    const QLocale locale;
    m_attribute = line(tr("Who is in the groups, by %1").arg(table->counts.secondTitle), {}).front();
    for (size_t g = 0; g < table->table.rows; ++g) {
        if (table->counts.firstValues[static_cast<qsizetype>(g)] == "none"_L1)
            continue;
        QList<QStandardItem *> head =
            line(tr("Group %1").arg(table->counts.firstLabels[static_cast<qsizetype>(g)]),
                 tr("%Ln people", nullptr, static_cast<int>(table->rowSums[g])));
        for (size_t value = 0; value < table->table.columns; ++value) {
            const qint64 people = table->table.at(g, value);
            const CellAssociation &cell = table->cells[g * table->table.columns + value];
            QString figure = percent(table->rowSums[g] ? static_cast<double>(people) /
                                                             static_cast<double>(table->rowSums[g])
                                                       : 0) +
                             u" ("_s + locale.toString(people) + u')';
            if (cell.expected > 0)
                figure += u", "_s + tr("lift %1").arg(locale.toString(cell.lift, 'f', 2));
            head[0]->appendRow(line(table->counts.secondLabels[static_cast<qsizetype>(value)], figure));
        }
        m_attribute->appendRow(head);
    }
    m_model->insertRow(0, m_attribute);
    m_view->expandRecursively(m_model->index(0, 0));
    m_view->scrollToTop();
}

/// In another thread, with a store of its own: votes come by the million.
Result<OpinionsPage::Shown> OpinionsPage::read(const QString &path, qint64 consultation, bool legacy)
{
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto places = readOpinionPlaces(**store, consultation);
    auto votes = readVotes(**store, consultation);
    if (!places || !votes)
        return places ? votes.error() : places.error();
    Shown shown;
    std::vector<qint32> group(votes->participants.size(), -1);
    std::vector<std::array<double, 2>> stand(group.size());
    int count = 0;
    for (const OpinionPlace &place : *places) {
        if (!place.group)
            continue;
        shown.people.push_back({{place.x, place.y}, place.group});
        count = std::max(count, place.group);
        const auto at = std::ranges::lower_bound(votes->participants, place.participant);
        if (at != votes->participants.end() && *at == place.participant) {
            const auto person = static_cast<size_t>(at - votes->participants.begin());
            group[person] = place.group - 1;
            stand[person] = {place.x, place.y};
        }
    }
    shown.sizes.assign(static_cast<size_t>(count), 0);
    for (const OpinionMap::Person &person : shown.people)
        ++shown.sizes[static_cast<size_t>(person.group) - 1];
    if (count > 0)
        shown.reading =
            readOpinions(*votes, group, count, legacy ? Consensus::LegacyProduct : Consensus::Geometric);
    if (count > 0)
        shown.fit = fitOf(votes->votes, group, count, stand);
    const auto texts = readTexts(**store, votes->statements);
    if (!texts)
        return texts.error();
    for (const TextEntry &text : *texts)
        shown.texts.insert(text.id, text.title.isEmpty() ? text.body : text.title);
    shown.votes = *std::move(votes);
    return shown;
}

void OpinionsPage::showRead()
{
    const Result<Shown> read = m_watcher->result();
    m_caption->clear();
    if (read)
        show(*read);
    else
        m_message->showError(read.error());
    if (m_stale)
        refresh();
}

void OpinionsPage::show(const Shown &shown)
{
    m_stack->setCurrentIndex(shown.people.empty() ? 1 : 0);
    m_map->setPeople(shown.people);
    m_model->clear();
    m_attribute = nullptr;
    fillFields();
    m_model->setHorizontalHeaderLabels({tr("Statement"), tr("Votes")});
    if (shown.people.empty())
        return;
    const QLocale locale;
    const auto number = [&](double value, int digits) { return locale.toString(value, 'f', digits); };
    m_caption->setText(
        tr("%1 of %2 people who voted are in %3 groups. Groups are a way of reading votes, "
           "not of sorting people.")
            .arg(locale.toString(static_cast<qint64>(shown.people.size())),
                 locale.toString(static_cast<qint64>(shown.votes.participants.size())),
                 locale.toString(static_cast<qint64>(shown.sizes.size()))) +
        u' ' +
        tr("The two axes of the map hold %1 % and %2 % of the differences between votes. Silhouette %3 (1: "
           "groups far apart, 0: no groups); inertia %4.")
            .arg(number(100 * shown.fit.explained[0], 1), number(100 * shown.fit.explained[1], 1),
                 number(shown.fit.silhouette, 2), number(shown.fit.inertia, 0)));
    const auto head = [&](const QString &text, const QString &figure) {
        const QList<QStandardItem *> items = line(text, figure);
        QFont bold = font();
        bold.setBold(true);
        items[0]->setFont(bold);
        m_model->appendRow(items);
        return items[0];
    };
    for (size_t g = 0; g < shown.sizes.size(); ++g) {
        QStandardItem *group =
            head(tr("What sets group %1 apart").arg(g + 1), tr("%Ln people", nullptr, shown.sizes[g]));
        for (const Representative &one : shown.reading.representatives[g]) {
            const QString figure = (one.agrees ? tr("agrees: %1, z %2") : tr("rejects: %1, z %2"))
                                       .arg(percent(one.share), locale.toString(one.difference, 'f', 1));
            group->appendRow(
                line(shown.texts.value(shown.votes.statements[static_cast<size_t>(one.statement)]), figure));
        }
    }
    QStandardItem *together =
        head(tr("What all groups agree with"),
             m_consensus->currentData().toBool() ? tr("Consensus (legacy product)") : tr("Consensus"));
    for (const OpinionReading::Line &entry : shown.reading.consensus)
        together->appendRow(line(shown.texts.value(entry.statement), locale.toString(entry.value, 'f', 2)));
    QStandardItem *apart = head(tr("What divides the groups"), tr("Difference"));
    for (const OpinionReading::Line &entry : shown.reading.dividing)
        apart->appendRow(line(shown.texts.value(entry.statement), percent(entry.value)));
    m_view->expandAll();
    showAttribute();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setResizeContentsPrecision(-1); // of all lines, not of those on the screen
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void OpinionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace tamiz
