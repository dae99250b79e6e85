// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsetup.h"

#include "models/core/speaking.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

ReportSetup::ReportSetup(const ReportSettings &settings, const QString &title, QWidget *parent)
    : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Set up the report"));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto line = [&](const QString &label, const QString &text, const QString &hint = {}) {
        auto *edit = new QLineEdit(text, inside);
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        return edit;
    };
    m_title = line(tr("&Title"), settings.title, title);
    m_institution = line(tr("&Institution"), settings.institution, tr("Who asked"));
    m_author = line(tr("A&uthor"), settings.author, tr("Who wrote this report"));
    m_language = new QComboBox(inside);
    m_language->addItem(tr("As the window"), QString());
    for (const QString &key : spokenLanguages())
        m_language->addItem(nameOfLanguage(key), key);
    m_language->setCurrentIndex(std::max(m_language->findData(settings.language), 0));
    form->addRow(tr("&Language of the report"), m_language);
    m_paper = new QComboBox(inside);
    m_paper->addItems({u"A4"_s, u"Letter"_s});
    m_paper->setCurrentText(settings.paper);
    form->addRow(tr("&Paper"), m_paper);
    const std::pair<QString, double> edges[] = {{tr("Left edge"), settings.left},
                                                {tr("Upper edge"), settings.top},
                                                {tr("Right edge"), settings.right},
                                                {tr("Lower edge"), settings.bottom}};
    for (const auto &[label, value] : edges) {
        auto *box = new QDoubleSpinBox(inside);
        box->setRange(5, 60);
        box->setDecimals(1);
        box->setSuffix(u" mm"_s);
        box->setValue(value);
        form->addRow(label, box);
        m_edges.push_back(box);
    }
    const std::pair<QString, QString> facts[] = {{u"legal"_s, tr("Legal basis")},
                                                 {u"question"_s, tr("Question put")},
                                                 {u"materials"_s, tr("Materials offered")},
                                                 {u"decided"_s, tr("Who decided on what")},
                                                 {u"organisations"_s, tr("Organisations and individuals")},
                                                 {u"contact"_s, tr("Contact for corrections")},
                                                 {u"licence"_s, tr("Licence")},
                                                 {u"data"_s, tr("Where the data are")},
                                                 {u"next"_s, tr("Next update")}};
    for (const auto &[key, label] : facts)
        m_facts.insert(key, line(label, settings.facts.value(key), tr("Not said: the report says so")));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(560, 520);
}

ReportSettings ReportSetup::settings() const
{
    ReportSettings settings = m_settings;
    settings.title = m_title->text();
    settings.institution = m_institution->text();
    settings.author = m_author->text();
    settings.language = m_language->currentData().toString();
    settings.paper = m_paper->currentText();
    settings.left = m_edges[0]->value();
    settings.top = m_edges[1]->value();
    settings.right = m_edges[2]->value();
    settings.bottom = m_edges[3]->value();
    for (auto it = m_facts.begin(); it != m_facts.end(); ++it)
        settings.facts.insert(it.key(), it.value()->text());
    return settings;
}

} // namespace tamiz
