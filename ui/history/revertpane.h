// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journalreading.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;

namespace tamiz {

class TableView;
class Workspace;

/// What taking one entry of the journal back would do: in sentences, and row by row (the first 500
/// contributions, with what each value is now and would be). Entries of many rows are only looked at when
/// asked for.
class RevertPane : public QWidget
{
    Q_OBJECT
public:
    explicit RevertPane(Workspace &workspace, QWidget *parent = nullptr);

    void show(const RevertPreview &preview);
    void say(const QString &sentence); ///< Instead of a preview.
    QString text() const;
    const QStandardItemModel &rows() const { return m_rows; }

private:
    Workspace &m_workspace;
    QStandardItemModel m_rows;
    QLabel *m_words;
    TableView *m_view;
};

} // namespace tamiz
