// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/familyplan.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tamiz {

class FamilyPlanModel;
class Workspace;

/// "What would change": the families that a new search would make, enlarge or cut, to be accepted all or one
/// by one.
class FamilyPlanDialog : public QDialog
{
    Q_OBJECT
public:
    FamilyPlanDialog(Workspace &workspace, std::shared_ptr<const FamilyPlan> plan, QWidget *parent);

    /// What was accepted: all, or only these items. To be asked after accept().
    std::optional<std::set<qint32>> accepted() const;

private:
    void count();

    std::shared_ptr<const FamilyPlan> m_plan;
    FamilyPlanModel *m_model;
    QLabel *m_counts;
    QPushButton *m_accept;
};

} // namespace tamiz
