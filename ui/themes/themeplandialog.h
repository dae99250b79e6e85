// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/themeplan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tamiz {

class ThemePlanModel;

/// "What would change": texts that a new search would move, themes new and gone; accepted all or one by one.
/// Where several numbers of themes were judged, another one can be asked for.
class ThemePlanDialog : public QDialog
{
    Q_OBJECT
public:
    ThemePlanDialog(std::shared_ptr<const ThemePlan> plan, QWidget *parent);

    const std::vector<bool> &accepted() const;
    int otherCount() const { return m_other; } ///< A number of themes to try instead; 0 = none was asked for.

private:
    QWidget *buildCurve();
    void count();

    std::shared_ptr<const ThemePlan> m_plan;
    ThemePlanModel *m_model;
    QLabel *m_counts;
    QPushButton *m_accept = nullptr;
    int m_other = 0;
};

} // namespace tamiz
