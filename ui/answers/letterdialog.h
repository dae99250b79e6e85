// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/letters.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace tamiz {

/// The words of letters, with fields that are filled in for each person; each letter can be read before it is
/// written.
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    LetterDialog(const MergeTable &table, const ReportSettings &settings, const QString &text,
                 QWidget *parent = nullptr);

    QString text() const;

private:
    void showLetter();

    const MergeTable &m_table;
    ReportSettings m_settings;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_letter;
    QSpinBox *m_number;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace tamiz
