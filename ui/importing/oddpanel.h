// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mappingcheck.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace tamiz {

class ProblemsModel;

/// What would be odd in an import as it is mapped now: how many records, for which reasons, and each with its row as it
/// stands in the file.
class OddPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OddPanel(QWidget *parent = nullptr);
    ~OddPanel() override;
    Q_DISABLE_COPY_MOVE(OddPanel)

    void setCheck(const ImportSource &source, const MappingCheck &check);
    void clear();

private:
    void showRow();

    ImportSource m_source;
    ProblemsModel *m_problems;
    QLabel *m_reasons;
    QTableView *m_view;
    QPlainTextEdit *m_row;
    QFutureWatcher<Result<RawRecord>> m_reading;
};

} // namespace tamiz
