// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/firstrecords.h"

#include "models/workspace/importsteps.h"
#include "models/workspace/tasks.h"
#include "ui/importing/previewmodel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tamiz {

ImportWatch ImportArrivals::watch(const std::shared_ptr<ImportArrivals> &arrivals)
{
    if (!arrivals)
        return {};
    return {[arrivals](QList<ContributionRecord> records) {
                const std::scoped_lock lock(arrivals->mutex);
                arrivals->first = std::move(records);
                arrivals->isReady = true;
            },
            [arrivals](qint64 written) { arrivals->written = written; }};
}

FirstRecords::FirstRecords(QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel the import"), this)),
      m_records(new PreviewModel(this)),
      m_view(new TableView(tr("The first records of the import that runs"), this)),
      m_timer(new QTimer(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_cancel->setToolTip(tr("Leaves the workspace as it was before"));
    head->addWidget(m_sentence, 1);
    head->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_records);
    m_view->setColumnWidth(PreviewModel::Title, 240);
    m_view->setColumnWidth(PreviewModel::Body, 320);
    m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() +
                             3 * m_view->verticalHeader()->defaultSectionSize());
    setFocusProxy(m_view);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &FirstRecords::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_imports.isEmpty() && m_imports.constFirst().task)
            m_imports.constFirst().task->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

void FirstRecords::follow(Task *task, const QString &name, std::shared_ptr<ImportArrivals> arrivals)
{
    m_imports.append({task, name, std::move(arrivals)});
    connect(task, &Task::finished, this, [this, task] { end(task); });
    if (m_imports.size() == 1)
        showNext();
}

void FirstRecords::showNext()
{
    m_records->setRecords({});
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel the import of %1").arg(m_imports.constFirst().name));
    m_timer->start();
    refresh();
    Q_EMIT activeChanged();
}

void FirstRecords::refresh()
{
    if (m_imports.isEmpty())
        return;
    const Import &import = m_imports.constFirst();
    if (import.arrivals->isReady.exchange(false)) {
        const std::scoped_lock lock(import.arrivals->mutex);
        m_records->setRecords(std::exchange(import.arrivals->first, {}));
    }
    const qint64 written = import.arrivals->written;
    const bool shows = m_records->rowCount() > 0;
    m_sentence->setText(!m_cancel->isEnabled() ? tr("The import of %1 is being cancelled…").arg(import.name)
                        : shows ? tr("Importing %1… %2 records so far. These are the first of them; they can "
                                     "be worked on when the import has ended.")
                                      .arg(import.name, QLocale().toString(written))
                                : tr("Importing %1…").arg(import.name));
}

void FirstRecords::end(Task *task)
{
    const auto ended =
        std::ranges::find_if(m_imports, [task](const Import &import) { return import.task == task; });
    if (ended == m_imports.end())
        return;
    const bool wasShown = ended == m_imports.begin();
    m_imports.erase(ended);
    if (!wasShown)
        return;
    m_timer->stop();
    if (m_imports.isEmpty())
        Q_EMIT activeChanged();
    else
        showNext();
}

} // namespace tamiz
