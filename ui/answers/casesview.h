// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/workspace/answering.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QModelIndex;
class QTableView;

namespace tamiz {

class CasesModel;
class Dialogs;
class Workspace;

/// Follow-up for services that answer every case: who prepares an answer, until when, and what was answered.
/// The contributions of the selection are assigned at once; letters are merged from the answers.
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
    void contributionsRequested(); ///< The filter is that of a case somebody wants to read.

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::vector<qint64> chosen() const; ///< Contributions of the chosen rows, ascending.
    void record(const std::vector<qint64> &ids, const Answer &answer, AnswerFields fields);
    struct Gathered;
    void writeLetters(const std::shared_ptr<const Gathered> &gathered);
    void showCase(const QModelIndex &index);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    CasesModel *m_model;
    QComboBox *m_which;
    QLabel *m_sentence;
    QTableView *m_view;
    bool m_stale = false;
};

} // namespace tamiz
