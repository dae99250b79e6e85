// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/facetpanel.h"

#include "models/tables/facetmodel.h"
#include "models/workspace/workspace.h"
#include "ui/contributions/dayhistogram.h"
#include "ui/contributions/facetdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace tamiz {

FacetPanel::FacetPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new FacetModel(this)),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_days(new DayHistogram(this))
{
    m_search->setPlaceholderText(tr("Find a value…"));
    m_search->setAccessibleName(tr("Find a value in the facets"));
    m_search->setClearButtonEnabled(true);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setAccessibleDescription(
        tr("Enter asks for a value, Shift and Enter adds it, Minus refuses it."));
    m_tree->setToolTip(tr("Click to ask for a value, Shift+click to add it, Alt+click to refuse it."));
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_days);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSearch(words);
        restore();
    });
    connect(m_days, &DayHistogram::chosen, this, [this](const QString &field, const QString &value) {
        Q_EMIT filterWanted(includeValue(m_workspace.filter(), field, value));
    });
    refresh();
}

void FacetPanel::refresh()
{
    const Columns &columns = m_workspace.columns();
    m_model->setFacets(facetsOf(columns, m_workspace.store(), m_workspace.filter(), m_workspace.selection()));
    m_days->setDays(arrivalsOf(columns, m_workspace.store(), m_workspace.filter(), m_workspace.selection()));
    restore();
}

/// Opens what was open and goes back to the current value after the counts changed.
void FacetPanel::restore()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex field = m_model->index(row, 0);
        m_tree->setExpanded(field, !m_collapsed.contains(field.data(FacetModel::KeyRole).toString()));
    }
    QModelIndex current = m_model->indexOf(m_currentKey, m_currentValue);
    if (!current.isValid())
        current = m_model->index(0, 0);
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void FacetPanel::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const QString key = index.data(FacetModel::KeyRole).toString();
    const QString value = index.data(FacetModel::ValueRole).toString();
    m_currentKey = key;
    m_currentValue = value;
    if (!index.parent().isValid()) {
        m_collapsed.contains(key) ? static_cast<void>(m_collapsed.remove(key))
                                  : static_cast<void>(m_collapsed.insert(key));
        m_tree->setExpanded(index, !m_collapsed.contains(key));
    } else if (index.data(FacetModel::MoreRole).toBool()) {
        m_model->showAll(key, !m_model->showsAll(key));
        restore();
    } else if (modifiers & (Qt::AltModifier | Qt::ControlModifier)) {
        Q_EMIT filterWanted(excludeValue(m_workspace.filter(), key, value));
    } else if (modifiers & Qt::ShiftModifier) {
        Q_EMIT filterWanted(alsoIncludeValue(m_workspace.filter(), key, value));
    } else {
        Q_EMIT filterWanted(includeValue(m_workspace.filter(), key, value));
    }
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            choose(m_tree->indexAt(mouse->position().toPoint()), mouse->modifiers());
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_tree->currentIndex();
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            choose(current, key->modifiers());
            return true;
        case Qt::Key_Minus:
            choose(current, Qt::AltModifier);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tamiz
