// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace tamiz {

class DayHistogram;
class FacetModel;
class Workspace;

/// What the selection is made of, and how to narrow it: a click asks for a value, Shift adds it to those
/// asked for, Alt or Ctrl refuses it; by keys Enter or Space, Shift with them, and Minus.
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh(); ///< Counts again.
    QTreeView *tree() const { return m_tree; }
    FacetModel *model() const { return m_model; }

Q_SIGNALS:
    void filterWanted(const tamiz::Filter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void restore();

    Workspace &m_workspace;
    FacetModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_tree;
    DayHistogram *m_days;
    QSet<QString> m_collapsed;
    QString m_currentKey, m_currentValue;
};

} // namespace tamiz
