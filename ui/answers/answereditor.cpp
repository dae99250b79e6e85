// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answereditor.h"

#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// \a edit takes its words as they are: Tab goes on to the next field.
void setWords(QPlainTextEdit *edit, const QString &text)
{
    edit->setPlainText(text);
}

void setDay(QCheckBox *known, QDateEdit *edit, const QDate &day)
{
    known->setChecked(day.isValid());
    edit->setDate(day.isValid() ? day : QDate::currentDate());
}

} // namespace

AnswerEditor::AnswerEditor(QWidget *parent)
    : QWidget(parent),
      m_about(new QLabel(this)),
      m_decision(new QComboBox(this)),
      m_record(new QPushButton(icon(u"answers"_s), tr("&Record the answer"), this)),
      m_remove(new QPushButton(tr("Remo&ve the answer"), this))
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    QFont bold = m_about->font();
    bold.setBold(true);
    m_about->setFont(bold);
    for (int i = 0; i < DecisionCount; ++i)
        m_decision->addItem(nameOf(static_cast<Decision>(i)));

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Decision"), m_decision);
    m_reason = addText(*form, tr("Rea&son"));
    m_office = addLine(*form, tr("&Office"), tr("Who is responsible"));
    addDay(*form, tr("Decided on"), m_hasDate, m_date);
    m_link = addLine(*form, tr("&Link"), u"https://"_s);
    m_before = addText(*form, tr("Text &before"));
    m_after = addText(*form, tr("Text a&fter"));
    m_assigned = addLine(*form, tr("Assi&gned to"), tr("Who prepares the answer"));
    addDay(*form, tr("Due on"), m_hasDue, m_due);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    QWidget *last = m_decision; // as they stand, so that Tab leads through the form and then to the buttons
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_reason, m_office, m_hasDate, m_date, m_link, m_before, m_after,
                                          m_assigned, m_hasDue, m_due, m_record, m_remove}) {
        setTabOrder(last, next);
        last = next;
    }
    m_record->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_record->setToolTip(tr("Records the answer (Ctrl+Return)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &AnswerEditor::recordRequested);
    connect(m_remove, &QPushButton::clicked, this, &AnswerEditor::removeRequested);
    setFocusProxy(m_decision);
    setAnswer({}, {});
}

QLineEdit *AnswerEditor::addLine(QFormLayout &form, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(hint);
    form.addRow(label, edit);
    return edit;
}

QPlainTextEdit *AnswerEditor::addText(QFormLayout &form, const QString &label)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(3 * edit->fontMetrics().lineSpacing() + 12);
    edit->setMaximumHeight(6 * edit->fontMetrics().lineSpacing());
    form.addRow(label, edit);
    return edit;
}

void AnswerEditor::addDay(QFormLayout &form, const QString &label, QCheckBox *&known, QDateEdit *&day)
{
    known = new QCheckBox(label, this);
    day = new QDateEdit(this);
    day->setCalendarPopup(true);
    day->setAccessibleName(label);
    day->setEnabled(false);
    connect(known, &QCheckBox::toggled, day, &QWidget::setEnabled);
    form.addRow(known, day);
}

void AnswerEditor::setAnswer(const QString &about, const Answer &answer)
{
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_decision->setCurrentIndex(static_cast<int>(answer.decision));
    setWords(m_reason, answer.reason);
    setWords(m_before, answer.before);
    setWords(m_after, answer.after);
    m_office->setText(answer.office);
    m_link->setText(answer.link);
    m_assigned->setText(answer.assigned);
    setDay(m_hasDate, m_date, answer.date);
    setDay(m_hasDue, m_due, answer.due);
    m_remove->setEnabled(answer.id != 0);
    m_answer = answer;
    m_answer = this->answer(); // as the fields hold it, so that what a field cannot show is no change
}

Answer AnswerEditor::answer() const
{
    Answer answer = m_answer;
    answer.decision = static_cast<Decision>(m_decision->currentIndex());
    answer.reason = m_reason->toPlainText();
    answer.before = m_before->toPlainText();
    answer.after = m_after->toPlainText();
    answer.office = m_office->text();
    answer.link = m_link->text();
    answer.assigned = m_assigned->text();
    answer.date = m_hasDate->isChecked() ? m_date->date() : QDate();
    answer.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    return answer;
}

bool AnswerEditor::isChanged() const
{
    return answer() != m_answer;
}

void AnswerEditor::setReadOnly(bool isReadOnly)
{
    setEnabled(!isReadOnly);
}

} // namespace tamiz
