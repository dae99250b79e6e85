// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/letterdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

LetterDialog::LetterDialog(const MergeTable &table, const ReportSettings &settings, const QString &text,
                           QWidget *parent)
    : QDialog(parent),
      m_table(table),
      m_settings(settings),
      m_text(new QPlainTextEdit(text, this)),
      m_letter(new QPlainTextEdit(this)),
      m_number(new QSpinBox(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Letters"));
    const auto people = static_cast<int>(table.rows.size());
    auto *count = new QLabel(tr("%Ln person(s) get a letter.", nullptr, people), this);
    auto *words = new QLabel(tr("&Words of the letter"), this);
    words->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    auto *field = new QPushButton(tr("Insert a &field"), this);
    field->setToolTip(tr("What is filled in for each person: [[participant]], [[answers]]…"));
    auto *menu = new QMenu(field);
    for (const QString &name : table.fields)
        menu->addAction(QString(name).replace(u'&', "&&"_L1), this, [this, name] {
            m_text->insertPlainText(u"[["_s + name + u"]]"_s);
            m_text->setFocus();
        });
    field->setMenu(menu);
    auto *shown = new QLabel(tr("&Letter number"), this);
    shown->setBuddy(m_number);
    m_number->setRange(1, std::max(people, 1));
    m_number->setGroupSeparatorShown(true);
    m_letter->setReadOnly(true);
    m_letter->setTabChangesFocus(true);
    m_letter->setAccessibleName(tr("The letter as it will be written"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPushButton *write = m_buttons->addButton(tr("Wri&te…"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);

    auto *above = new QHBoxLayout;
    above->addWidget(words, 1);
    above->addWidget(field);
    auto *below = new QHBoxLayout;
    below->addWidget(shown);
    below->addWidget(m_number);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(count);
    layout->addLayout(above);
    layout->addWidget(m_text, 2);
    layout->addLayout(below);
    layout->addWidget(m_letter, 3);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(QSize(620, 560).boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterDialog::showLetter);
    connect(m_number, &QSpinBox::valueChanged, this, &LetterDialog::showLetter);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLetter();
}

QString LetterDialog::text() const
{
    return m_text->toPlainText();
}

void LetterDialog::showLetter()
{
    const MergeTable one{m_table.fields, {m_table.rows[static_cast<size_t>(m_number->value() - 1)]}};
    const auto letters = lettersOf(one, text(), m_settings, {});
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(bool(letters));
    }
    m_problem->setText(letters ? QString() : letters.error().message);
    m_problem->setVisible(!letters);
    if (!letters)
        return;
    QStringList lines;
    for (const ReportBlock &block : letters->sections.front().blocks) {
        if (const auto *prose = std::get_if<ReportProse>(&block))
            lines << (prose->style == ReportProse::Style::Bullet ? u"• "_s : QString()) + prose->plain();
    }
    m_letter->setPlainText(lines.join("\n\n"_L1));
}

} // namespace tamiz
