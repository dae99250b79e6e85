// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/answer.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tamiz {

/// The form in which an answer is written. It keeps nothing: recordRequested() says that a person is done.
class AnswerEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerEditor(QWidget *parent = nullptr);

    void setAnswer(const QString &about, const Answer &answer);
    Answer answer() const;
    bool isChanged() const; ///< By a person since setAnswer().
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void recordRequested();
    void removeRequested();

private:
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &hint);
    QPlainTextEdit *addText(QFormLayout &form, const QString &label);
    void addDay(QFormLayout &form, const QString &label, QCheckBox *&known, QDateEdit *&day);

    QLabel *m_about;
    QComboBox *m_decision;
    QPlainTextEdit *m_reason, *m_before, *m_after;
    QLineEdit *m_office, *m_link, *m_assigned;
    QCheckBox *m_hasDate = nullptr, *m_hasDue = nullptr;
    QDateEdit *m_date = nullptr, *m_due = nullptr;
    QPushButton *m_record, *m_remove;
    Answer m_answer; ///< As it was given, to see what a person changed.
};

} // namespace tamiz
