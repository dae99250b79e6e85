// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/triagepanel.h"

#include "models/storage/reading.h"
#include "models/workspace/counting.h"
#include "models/workspace/secondreading.h"
#include "models/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr size_t fewRows = 20'000; ///< So many are ordered within a frame or two.
constexpr size_t mostGroups = 200;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What the reading is divided by at first: the themes where there are some, else what the source knew.
QString usualGroups(const Columns &columns)
{
    for (const QString &key : {u"theme"_s, u"category"_s, u"region"_s}) {
        const Column *column = columns.column(key);
        if (column && column->dictionary.size() > 2) // the first stands for rows without a value
            return key;
    }
    return u"kind"_s;
}

/// A share of unread ones is whole only while nothing was read.
QString unreadText(const ReadShare &share)
{
    const double percent = 100 * static_cast<double>(share.total - share.read) /
                           static_cast<double>(std::max<qint64>(share.total, 1));
    const bool nearlyAll = share.read > 0 && percent > 99;
    return nearlyAll ? TriagePanel::tr("> 99 %")
                     : TriagePanel::tr("%1 %", "a share").arg(QLocale().toString(std::ceil(percent), 'f', 0));
}

QString figure(double value)
{
    return std::isnan(value) ? u"–"_s : QLocale().toString(value, 'f', 2);
}

} // namespace

TriagePanel::TriagePanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_order(new QComboBox(this)),
      m_tag(new QComboBox(this)),
      m_field(new QComboBox(this)),
      m_mine(new QCheckBox(tr("Only what is assigned to &me"), this)),
      m_second(new QCheckBox(tr("Second &readings, blind"), this)),
      m_bar(new QProgressBar(this)),
      m_words(plainLabel(this)),
      m_agreement(plainLabel(this)),
      m_keys(plainLabel(this)),
      m_groups(new QTreeWidget(this)),
      m_differences(new QPushButton(tr("Show &differences"), this)),
      m_end(new QPushButton(tr("&End"), this))
{
    build();
    connect(m_order, &QComboBox::activated, this, [this] {
        m_tag->setVisible(spec().order == QueueOrder::Likely);
        makeQueue();
    });
    connect(m_tag, &QComboBox::activated, this, &TriagePanel::makeQueue);
    connect(m_field, &QComboBox::activated, this, &TriagePanel::showGroups);
    connect(m_mine, &QCheckBox::toggled, this, &TriagePanel::makeQueue);
    connect(m_second, &QCheckBox::toggled, this, &TriagePanel::makeQueue);
    // Whoever has chosen what to read goes on reading: the letters belong to the panel.
    const auto goOn = [this] { setFocus(Qt::OtherFocusReason); };
    for (QComboBox *box : {m_order, m_tag, m_field})
        connect(box, &QComboBox::activated, this, goOn);
    for (QCheckBox *box : {m_mine, m_second})
        connect(box, &QCheckBox::clicked, this, goOn);
    connect(m_differences, &QPushButton::clicked, this, [this] { Q_EMIT differencesWanted(m_different); });
    connect(m_end, &QPushButton::clicked, this, &TriagePanel::close);
    hide();
}

void TriagePanel::build()
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Triage"));
    setFrameShape(QFrame::StyledPanel);
    for (const QueueOrder order : queueOrders)
        m_order->addItem(nameOf(order), keyOf(order));
    m_order->setAccessibleName(tr("Order of the queue"));
    m_tag->setAccessibleName(tr("Tag that is likely"));
    m_tag->hide();
    m_field->setAccessibleName(tr("Groups for the progress"));
    for (QComboBox *box : {m_order, m_tag, m_field})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bar->setAccessibleName(tr("Share that was read"));
    m_groups->setAccessibleName(tr("Unread by group"));
    m_groups->setRootIsDecorated(false);
    m_groups->setUniformRowHeights(true);
    m_groups->setMinimumHeight(7 *
                               fontMetrics().height()); // else nothing is left of it where letters are large
    m_groups->setHeaderLabels({tr("Group"), tr("Read"), tr("Unread")});
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_end->setToolTip(tr("Back to the list (Escape)."));
    m_end->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&First:"), m_order);
    form->addRow(QString(), m_tag);
    column->addLayout(form);
    column->addWidget(m_mine);
    column->addWidget(m_second);
    column->addWidget(m_agreement);
    column->addWidget(m_differences, 0, Qt::AlignLeading);
    auto *groups = new QFormLayout;
    groups->addRow(tr("Progress &by:"), m_field);
    column->addLayout(groups);
    column->addWidget(m_groups, 1);
    column->addWidget(m_keys);
    column->addWidget(m_end, 0, Qt::AlignTrailing);
}

void TriagePanel::setKeys(const QString &keys)
{
    m_keys->setText(keys + u" · "_s + tr("1–9 tags · Escape end"));
}

bool TriagePanel::isSecond() const
{
    return m_isOpen && m_second->isChecked();
}

qint64 TriagePanel::current() const
{
    return m_place < m_queue.size() ? m_queue[m_place] : 0;
}

QueueSpec TriagePanel::spec() const
{
    QueueSpec spec;
    spec.order = queueOrderFromKey(m_order->currentData().toString()).value_or(QueueOrder::Oldest);
    spec.tag = m_tag->currentData().toLongLong();
    spec.reader = m_workspace.actor().name;
    spec.mine = m_mine->isChecked();
    spec.second = m_second->isChecked();
    return spec;
}

/// The tags and fields there are now, and what was chosen the last time.
void TriagePanel::fillChoices()
{
    const QString field = m_field->currentData().toString();
    m_tag->clear();
    for (const TagEntry &tag : m_workspace.columns().tags())
        m_tag->addItem(tag.path, tag.id);
    m_field->clear();
    for (const FieldName &name : countableFields(m_workspace.columns()))
        m_field->addItem(name.title, name.key);
    const auto kept = readSetting(m_workspace.store(), u"triage"_s);
    const QStringList words = kept ? kept->split(u' ') : QStringList();
    if (const int place = m_order->findData(words.value(0)); place > 0)
        m_order->setCurrentIndex(place);
    const QString wanted = field.isEmpty() ? words.value(1, usualGroups(m_workspace.columns())) : field;
    m_field->setCurrentIndex(std::max(0, m_field->findData(wanted)));
    m_tag->setVisible(spec().order == QueueOrder::Likely);
}

void TriagePanel::keepChoices()
{
    const QString words = m_order->currentData().toString() + u' ' + m_field->currentData().toString();
    const auto kept = readSetting(m_workspace.store(), u"triage"_s);
    if (!m_workspace.isReadOnly() && kept && *kept != words)
        static_cast<void>(writeSetting(m_workspace.store(), u"triage"_s,
                                       words)); // a nicety: nothing is lost where it fails
}

void TriagePanel::open()
{
    m_isOpen = true;
    fillChoices();
    show();
    setFocus(Qt::OtherFocusReason);
    makeQueue();
}

void TriagePanel::close()
{
    if (!m_isOpen)
        return;
    keepChoices();
    m_isOpen = false;
    ++m_round;
    m_queue.clear();
    hide();
    Q_EMIT closed();
}

void TriagePanel::makeQueue()
{
    if (!m_isOpen)
        return;
    const quint64 round = ++m_round;
    const QueueSpec wanted = spec();
    const bool reads = wanted.order != QueueOrder::Oldest && wanted.order != QueueOrder::Voted;
    if (!reads && m_workspace.selection().count() <= fewRows) {
        auto queue = triageQueue(m_workspace.store(), m_workspace.columns(), m_workspace.selection(), wanted);
        if (!queue)
            Q_EMIT m_workspace.failed(queue.error());
        return take(queue ? std::move(*queue) : std::vector<qint64>());
    }
    m_isMaking = true;
    refresh();
    auto made = std::make_shared<std::vector<qint64>>();
    Task *task = m_workspace.start(tr("Ordering what is to be read"),
                                   [made, wanted, rows = m_workspace.selection()](
                                       Store &store, const Progress &progress) mutable -> Result<Operation> {
                                       const auto columns = Columns::load(store, progress);
                                       if (!columns)
                                           return columns.error();
                                       rows.resize((*columns)->rows());
                                       auto queue = triageQueue(store, **columns, rows, wanted, progress);
                                       if (!queue)
                                           return queue.error();
                                       *made = std::move(*queue);
                                       return Operation{};
                                   });
    connect(task, &Task::finished, this, [this, made, round](const Result<Operation> &) {
        m_isMaking = false;
        if (round == m_round)
            take(std::move(*made));
    });
}

void TriagePanel::take(std::vector<qint64> queue)
{
    m_queue = std::move(queue);
    m_place = 0;
    refresh();
    showAgreement();
    Q_EMIT currentChanged();
}

bool TriagePanel::isWaiting(qint64 id) const
{
    const Columns &columns = m_workspace.columns();
    const auto row = columns.rowOf(id);
    const Column &column = *columns.column(m_second->isChecked() ? u"second"_s : u"read"_s);
    return row && columns.live().test(*row) && column.codes[*row] == 1; // "due", and "no"
}

void TriagePanel::next()
{
    while (m_place < m_queue.size()) {
        ++m_place;
        if (m_place < m_queue.size() && isWaiting(m_queue[m_place])) {
            refresh();
            Q_EMIT currentChanged();
            return;
        }
    }
    makeQueue();
}

void TriagePanel::previous()
{
    if (m_place == 0)
        return;
    --m_place;
    refresh();
    Q_EMIT currentChanged();
}

void TriagePanel::refresh()
{
    if (!m_isOpen)
        return;
    const ReadShare all = readShare(m_workspace.columns(), m_workspace.selection());
    const QLocale locale;
    m_bar->setMaximum(static_cast<int>(std::max<qint64>(all.total, 1)));
    m_bar->setValue(static_cast<int>(all.read));
    const auto left = static_cast<qint64>(m_queue.size() - std::min(m_place, m_queue.size()));
    QString words = tr("%1 of %2 read. ").arg(locale.toString(all.read), locale.toString(all.total));
    words += m_isMaking              ? tr("Ordering the others…")
             : left                  ? tr("%Ln waiting in this queue.", nullptr, static_cast<int>(left))
             : m_second->isChecked() ? tr("No second reading waits for you here.")
                                     : tr("Nothing waits here.");
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
    showGroups();
}

void TriagePanel::showGroups()
{
    m_groups->clear();
    const auto shares =
        readShares(m_workspace.columns(), m_workspace.selection(), m_field->currentData().toString());
    if (!shares)
        return;
    const QLocale locale;
    for (size_t i = 0; i < std::min(shares->size(), mostGroups); ++i) {
        const ReadShare &share = (*shares)[i];
        auto *item = new QTreeWidgetItem(m_groups);
        item->setText(0, share.label);
        item->setToolTip(0, share.label);
        item->setText(1, tr("%1 of %2").arg(locale.toString(share.read), locale.toString(share.total)));
        item->setText(2, unreadText(share));
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void TriagePanel::showAgreement()
{
    const bool second = m_second->isChecked();
    m_agreement->setVisible(second);
    m_different.clear();
    const auto agreement = second ? secondAgreement(m_workspace.store()) : Result<SecondAgreement>(Error{});
    if (agreement) {
        const Agreement &figures = agreement->onReason;
        m_agreement->setText(
            tr("Read twice: %1 of %2 drawn. Krippendorff's alpha %3 (95 %: %4 to %5), Cohen's kappa %6.")
                .arg(figures.items)
                .arg(agreement->drawn)
                .arg(figure(figures.alpha), figure(figures.low), figure(figures.high),
                     figure(figures.kappa)));
        for (const SecondReading &reading : agreement->different)
            m_different.push_back(reading.contribution);
    }
    m_differences->setVisible(!m_different.empty());
}

void TriagePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

} // namespace tamiz
