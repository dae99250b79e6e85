// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tamiz {

class Annotations;
class KinList;
class ReadingBody;
class TagChips;
class Workspace;
struct ContributionEntry;

/// One contribution in full: where it comes from, its text with hits marked, its family, theme, tags, votes
/// and thread.
class ReadingPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingPane(Workspace &workspace, QWidget *parent = nullptr);

    void show(qint64 id); ///< 0 shows nothing.
    void refresh() { show(m_id); }
    void setKeys(const QString &keys); ///< The letters of the list, told below the text.
    /// For second readings: what was decided, tagged, noted and done with it stays out of sight.
    void setBlind(bool blind);
    qint64 id() const { return m_id; }
    ReadingBody *body() const { return m_body; }
    Annotations *annotations() const { return m_annotations; }

Q_SIGNALS:
    void familyWanted(qint64 family);
    void themeWanted(qint64 theme);
    void contributionWanted(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHead(const ContributionEntry &entry);
    void showBody(const ContributionEntry &entry);
    void showGroups(const ContributionEntry &entry);
    void showThread(const ContributionEntry &entry);
    void clearThread();
    void showPeople(const ContributionEntry &entry);
    void showDecisions(const ContributionEntry &entry);
    int liveIn(const QString &field, quint32 code) const;
    QLabel *addLabel(bool muted);

    Workspace &m_workspace;
    qint64 m_id = 0;
    qint64 m_family = 0, m_themeId = 0;
    bool m_isBlind = false;
    QVBoxLayout *m_column;
    QLabel *m_head, *m_title, *m_state;
    ReadingBody *m_body;
    Annotations *m_annotations;
    QLabel *m_votes, *m_people, *m_similar;
    QPushButton *m_familyButton;
    KinList *m_kin;
    QPushButton *m_theme;
    TagChips *m_tags;
    QLabel *m_threadTitle;
    QVBoxLayout *m_thread;
    QLabel *m_keys;
};

} // namespace tamiz
