// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/familyplan.h"
#include "models/workspace/familypreview.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace tamiz {

class SimilarityStrip;
class Workspace;

/// Finding families: the threshold with its histogram, what each threshold would give as it is dragged, the
/// search that shows what would change before it changes it, and the joining of what was imported since.
class FamilySearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit FamilySearchBar(Workspace &workspace, QWidget *parent = nullptr);

    QAction *findAction() const { return m_find; }
    QAction *tryAction() const { return m_try; }

    /// Finds families at the threshold: at once when there are none yet, else after "What would change".
    void find();
    /// Compares all texts once, so that the threshold can be dragged.
    void compare();
    /// Lets what came after the last search join.
    void join();
    void refresh(); ///< After a change of the workspace.

Q_SIGNALS:
    void previewed(const tamiz::FamilyPreview::Outcome &outcome); ///< Families 0: no preview any more.

private:
    void plan(bool onlyNew);
    void review(const std::shared_ptr<FamilyPlan> &plan);
    void thresholdMoved();
    void regroup();
    void showOutcome();
    void dropPreview();

    Workspace &m_workspace;
    SimilarityStrip *m_strip;
    QLabel *m_words, *m_news;
    QToolButton *m_join;
    QAction *m_find, *m_try;
    std::shared_ptr<const FamilyPreview> m_preview;
    QFutureWatcher<Result<FamilyPreview::Outcome>> m_grouping;
    qint64 m_seen = -1; ///< The last operation when the preview was made.
    double m_grouped = 0; ///< The threshold that is being grouped or was last.
};

} // namespace tamiz
