// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

#include <span>

class QComboBox;
class QLabel;
class QTableView;

namespace tamiz {

struct Answer;
class CasesModel;
class Dialogs;
class Workspace;

/// Follow-up for services that answer every case: who prepares an answer, until when, and what was answered. The
/// contributions of the selection are assigned at once; letters are merged from the answers.
class CasesView : public QWidget
{
    Q_OBJECT
public:
    CasesView(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh();
    void assignSelection();
    void answerCases();
    void removeCases();
    void exportLetters();

Q_SIGNALS:
    void failed(const tamiz::Error &error);
    void saved(const QString &path);

private:
    std::vector<qint64> chosen() const; ///< Contributions of the chosen rows, ascending.
    void record(std::span<const qint64> ids, const Answer &answer);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    CasesModel *m_model;
    QComboBox *m_which;
    QLabel *m_sentence;
    QTableView *m_view;
};

} // namespace tamiz
