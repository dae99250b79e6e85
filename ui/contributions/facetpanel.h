// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace tamiz {

class FacetModel;
class HistogramStrip;
class Workspace;

/// What the selection is made of, and how to narrow it: a click asks for a value, Shift adds it to those
/// asked for (any of them), Plus requires it too (all of them), Alt or Ctrl refuses it; by keys Enter or
/// Space, Shift with them, Plus and Minus. Slash finds a value within the current field. Below, one field of
/// days or numbers as a histogram.
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh(); ///< Counts again.
    QTreeView *tree() const { return m_tree; }
    FacetModel *model() const { return m_model; }
    QLineEdit *search() const { return m_search; }
    HistogramStrip *strip() const { return m_strip; }
    QComboBox *field() const { return m_field; } ///< Which field the histogram shows.
    /// Which fields a person closed and opened, and which one the histogram shows, to be given back another
    /// day.
    QJsonObject layoutState() const;
    void setLayoutState(const QJsonObject &state);

Q_SIGNALS:
    void filterWanted(const tamiz::Filter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class How { Alone, Any, All, Refuse };

    void build();
    void countFacets();
    void countBars();
    void choose(const QModelIndex &index, How how);
    void ask(const QString &key, const QString &value, How how);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &place);
    void findWithin(const QString &key, const QString &title);
    void restore();

    Workspace &m_workspace;
    FacetModel *m_model;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QComboBox *m_field;
    HistogramStrip *m_strip;
    QSet<QString> m_collapsed; ///< Fields a person closed.
    QSet<QString> m_opened;    ///< Large fields a person opened.
    QString m_startField;      ///< What the histogram shows once its fields are known.
    QString m_only;            ///< The search is about this field alone.
    QString m_currentKey, m_currentValue;
};

} // namespace tamiz
