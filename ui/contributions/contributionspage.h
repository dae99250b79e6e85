// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/kind.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace tamiz {

class ContributionList;
class ContributionModel;
class Dialogs;
class DissentBar;
class EmptyState;
class FacetPanel;
class ReadingPane;
class SuggestPanel;
class TagBar;
class TriagePanel;
class Workspace;
struct TagEntry;

/// Where moderators live: facets, list and reading pane over the shared selection, and a key for every verb.
class ContributionsPage : public QWidget
{
    Q_OBJECT
public:
    ContributionsPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ContributionsPage() override; ///< Keeps the layout of the list in the workspace.
    Q_DISABLE_COPY_MOVE(ContributionsPage)

    /// actions() are the verbs, for the menu and the palette. Single letters work only while the list has the
    /// focus.
    ContributionList *list() const { return m_list; }
    ContributionModel *model() const { return m_model; }
    FacetPanel *facets() const { return m_facets; }
    ReadingPane *reading() const { return m_reading; }
    TriagePanel *triage() const { return m_triage; }
    DissentBar *dissent() const { return m_dissent; }

Q_SIGNALS:
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeActions();
    void makeTagActions();
    void makeReadingActions();
    void makeTriageActions();
    void makeMergeActions();
    std::vector<qint64>
    targets() const;           ///< What a verb is about: the one being read in triage, else those chosen.
    QWidget *keyPlace() const; ///< What has the letters: the list or the triage.
    void startTriage();
    void showTriaged();
    void toggleRead();
    void assign();
    void showMine();
    void drawSecond();
    void mergeChosen();
    void mergeIntoSimilar();
    void splitCurrent();
    void separateChosen();
    void showOnly(const std::vector<qint64> &ids);
    void decideNow(State state, const QString &reason, const std::vector<qint64> &ids);
    void tagChosenWords(int place);
    void tagPassageNamed(const QString &path);
    void lookForPersonalData();
    void writeNote();
    void goToHit(bool forward);
    QStringList offeredTags() const;
    std::vector<TagEntry> numberedTags() const;
    QAction *addVerb(const QString &iconName, const QString &text, const QString &tip,
                     const QKeySequence &key, const std::function<void()> &run);
    void tellKeys();
    void refresh();
    void showChosen();
    void updateTagActions();
    void wantFilter(const Filter &filter);

    void decide(State state, const QString &reason);
    void addTagNamed(const QString &path);
    void removeTagNamed(const QString &path);
    void toggleTag(qsizetype place);
    void askReason();
    void undo();
    void showFamily(qint64 family);
    /// Does \a change, then goes on to the next contribution when it was about one.
    void advanceAfter(const std::function<void()> &change);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    ContributionModel *m_model;
    FacetPanel *m_facets;
    ContributionList *m_list;
    ReadingPane *m_reading;
    TagBar *m_tagBar;
    SuggestPanel *m_suggest;
    TriagePanel *m_triage;
    DissentBar *m_dissent;
    QLabel *m_chosen;
    EmptyState *m_empty;
    QPushButton *m_clear = nullptr, *m_import = nullptr; ///< In m_empty: what helps when nothing is to be seen.
    QSplitter *m_splitter;
    QAction *m_askTag = nullptr, *m_best = nullptr;
    QList<QAction *> m_actions, m_tagActions;
    std::optional<std::pair<qint64, qint64>> m_passage; ///< That the tag line asks for.
    bool m_panesPlaced = false; ///< It was shown, and its edges are where they were the last time.
    bool m_stale = false, m_tells = false;
};

} // namespace tamiz
