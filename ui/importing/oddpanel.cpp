// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/oddpanel.h"

#include "ui/importing/problemsmodel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownReasons = 4;
constexpr qsizetype shownCell = 2000;

} // namespace

OddPanel::OddPanel(QWidget *parent)
    : QWidget(parent),
      m_problems(new ProblemsModel(this)),
      m_reasons(new QLabel(this)),
      m_view(new TableView(tr("What would be odd, by line"), this)),
      m_row(new QPlainTextEdit(this))
{
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_row->setReadOnly(true);
    m_row->setTabChangesFocus(true);
    m_row->setAccessibleName(tr("The row as it stands in the file"));
    m_row->setPlaceholderText(tr("Choose a problem to see its row as it stands in the file."));
    m_view->setModel(m_problems);
    m_view->setColumnHidden(ProblemsModel::File, true);
    m_view->setColumnWidth(ProblemsModel::Severity, 110);
    m_view->setColumnWidth(ProblemsModel::Line, 70);
    m_view->setColumnWidth(ProblemsModel::Field, 130);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_row->setMinimumHeight(fontMetrics().height() * 3);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_row);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_reasons);
    layout->addWidget(splitter, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OddPanel::showRow);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto record = m_reading.result();
        if (!record) {
            m_row->setPlainText(record.error().message);
            return;
        }
        QStringList lines;
        for (qsizetype i = 0; i < record->cells.size(); ++i) {
            if (!record->cells[i].isEmpty())
                lines.append(record->headers.value(i, QString::number(i + 1)) + u": "_s + record->cells[i].left(shownCell));
        }
        m_row->setPlainText(lines.isEmpty() ? tr("All cells of this row are empty.") : lines.join(u'\n'));
    });
}

OddPanel::~OddPanel()
{
    m_reading.disconnect();
    m_reading.waitForFinished();
}

void OddPanel::clear()
{
    m_problems->setProblems({});
    m_reasons->clear();
    m_row->clear();
}

void OddPanel::setCheck(const ImportSource &source, const MappingCheck &check)
{
    m_source = source;
    m_problems->setProblems(check.problems);
    m_row->clear();
    QStringList reasons;
    for (const auto &[reason, count] : check.reasons.first(std::min(shownReasons, check.reasons.size())))
        reasons.append(QLocale().toString(count) + u" × "_s + reason);
    m_reasons->setText(check.reasons.isEmpty() ? tr("Nothing is odd in what was read.") : reasons.join(u'\n'));
}

void OddPanel::showRow()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const qint64 line = current.siblingAtColumn(ProblemsModel::Line).data().toLongLong();
    m_reading.setFuture(QtConcurrent::run(rawRecord, m_source, line));
}

} // namespace tamiz
