// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/reportdraft.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace tamiz {

/// What holds for the whole report: cover, language, paper and edges, and what the workspace cannot know.
class ReportSetup : public QDialog
{
    Q_OBJECT
public:
    /// \a title stands where none is given.
    ReportSetup(const ReportSettings &settings, const QString &title, QWidget *parent = nullptr);

    ReportSettings settings() const;

private:
    ReportSettings m_settings;
    QLineEdit *m_title, *m_institution, *m_author;
    QComboBox *m_language, *m_paper;
    std::vector<QDoubleSpinBox *> m_edges;
    QMap<QString, QLineEdit *> m_facts;
};

} // namespace tamiz
