// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace tamiz {

class EmptyState;
class MessageBar;
class OpinionMap;
class Workspace;

/// Groups of people who vote alike: a map of them, what each group stands for, what unites and what divides
/// them.
class OpinionsPage : public QWidget
{
    Q_OBJECT
public:
    OpinionsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~OpinionsPage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown; ///< What a reading of the votes came to, filled in another thread.

    QWidget *buildTools();
    void refresh(); ///< Now when visible, else when shown.
    static Result<Shown> read(const QString &path, qint64 consultation, bool legacy);
    void fillFields();
    void showAttribute(); ///< Who is in the groups, by the chosen attribute.
    void showRead();
    void find();
    void show(const Shown &shown);

    Workspace &m_workspace;
    QComboBox *m_consultation = nullptr;
    QComboBox *m_by = nullptr;        ///< The attribute the groups are held against.
    QComboBox *m_consensus = nullptr; ///< How consensus is worked out.
    QComboBox *m_count = nullptr;
    QPushButton *m_find = nullptr;
    MessageBar *m_message;
    QLabel *m_caption;
    OpinionMap *m_map;
    QStandardItemModel *m_model;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QFutureWatcher<Result<Shown>> *m_watcher;
    QStandardItem *m_attribute = nullptr; ///< Owned by the model.
    bool m_stale = true;
};

} // namespace tamiz
