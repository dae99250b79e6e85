// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importing.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tamiz {

/// What a file is as a whole: which sheet of a workbook is read, what a row stands for, and of which kind the
/// contributions are.
class RowsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RowsPanel(QWidget *parent = nullptr);

    /// Shows what \a look has found; emits nothing.
    void showLook(const Look &look);
    QString sheet() const; ///< Empty where there is no choice.

Q_SIGNALS:
    void sheetChosen(const QString &sheet);
    void rowsChosen(tamiz::RowsAre rows);
    void kindChosen(tamiz::Kind kind);

private:
    QComboBox *m_rows;
    QComboBox *m_kind;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
};

} // namespace tamiz
