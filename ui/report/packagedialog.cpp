// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/packagedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

PackageDialog::PackageDialog(const PackageOptions &options, const QList<AttributeChoice> &fields,
                             QWidget *parent)
    : QDialog(parent), m_options(options)
{
    setWindowTitle(tr("Open data"));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = addLine(*form, tr("&Title"), options.title, tr("The name of the workspace"));
    m_description =
        addLine(*form, tr("Descri&ption"), options.description, tr("What the consultation was about"));
    m_institution = addLine(*form, tr("&Institution"), options.institution, tr("Who publishes the data"));
    m_contact = addLine(*form, tr("&Contact"), options.contact, tr("Where corrections are sent"));
    m_address =
        addLine(*form, tr("&Address"), options.baseUrl, tr("Where the folder will be published: https://…"));
    m_release = addLine(*form, tr("Name of the &release"), options.release, tr("The day it is made"));
    m_license = new QComboBox(inside);
    m_license->addItems(packageLicenses());
    m_license->setCurrentIndex(std::max(m_license->findText(options.license), 0));
    form->addRow(tr("&Licence"), m_license);
    m_dates = new QComboBox(inside);
    m_dates->addItems({tr("The year alone"), tr("Year and month"), tr("The day"), tr("To the second")});
    m_dates->setCurrentIndex(static_cast<int>(options.dates));
    m_dates->setToolTip(tr("Coarse dates make it harder to find a person again"));
    form->addRow(tr("&Dates"), m_dates);
    m_places = new QComboBox(inside);
    m_places->addItems(
        {tr("As the source gives them"), tr("Those of few people joined as “other”"), tr("None")});
    m_places->setCurrentIndex(static_cast<int>(options.places));
    m_places->setToolTip(tr("Coarse places make it harder to find a person again"));
    form->addRow(tr("P&laces"), m_places);
    m_least = new QSpinBox(inside);
    m_least->setRange(1, 1'000);
    m_least->setValue(static_cast<int>(options.least));
    m_least->setToolTip(
        tr("Attributes that fewer people share are left out, and counts of fewer are joined"));
    form->addRow(tr("&Smallest group of people"), m_least);
    addFields(*form, fields);
    addChecks(*form);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(QSize(600, 640).boundedTo(screen()->availableSize() * 9 / 10));
}

QLineEdit *PackageDialog::addLine(QFormLayout &form, const QString &label, const QString &text,
                                  const QString &hint)
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(hint);
    form.addRow(label, edit);
    return edit;
}

void PackageDialog::addFields(QFormLayout &form, const QList<AttributeChoice> &fields)
{
    m_which = new QComboBox;
    m_which->addItems({tr("Those of few values"), tr("Only those checked below")});
    m_which->setCurrentIndex(m_options.fields.isEmpty() ? 0 : 1);
    form.addRow(tr("A&ttributes"), m_which);
    m_fields = new QListWidget;
    m_fields->setAccessibleName(tr("Attributes to publish"));
    m_fields->setMaximumHeight(120);
    for (const AttributeChoice &field : fields) {
        auto *item = new QListWidgetItem(field.title, m_fields);
        item->setData(Qt::UserRole, field.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_options.fields.contains(field.key) ? Qt::Checked : Qt::Unchecked);
    }
    form.addRow(QString(), m_fields);
    const auto enable = [this](int which) { m_fields->setEnabled(which == 1); };
    connect(m_which, &QComboBox::currentIndexChanged, m_fields, enable);
    enable(m_which->currentIndex());
    m_which->setEnabled(!fields.isEmpty());
}

void PackageDialog::addChecks(QFormLayout &form)
{
    const auto check = [&](const QString &text, const QString &tip, bool on) {
        auto *box = new QCheckBox(text);
        box->setToolTip(tip);
        box->setChecked(on);
        form.addRow(QString(), box);
        return box;
    };
    m_votes = check(tr("Who &voted what"), tr("By the names of this release"), m_options.votes);
    m_sourceIds = check(tr("Identi&fiers of the source"),
                        tr("Whoever knows the platform finds the author of each contribution by them"),
                        m_options.sourceIds);
    m_hidden = check(tr("The words of &hidden contributions"),
                     tr("Otherwise their rows alone are there, with the reason; the gate asks"),
                     m_options.includeHidden);
}

PackageOptions PackageDialog::options() const
{
    PackageOptions options = m_options;
    options.title = m_title->text().trimmed();
    options.description = m_description->text().trimmed();
    options.institution = m_institution->text().trimmed();
    options.contact = m_contact->text().trimmed();
    options.baseUrl = m_address->text().trimmed();
    options.release = m_release->text().trimmed();
    options.license = m_license->currentText();
    options.dates = static_cast<DateGrain>(m_dates->currentIndex());
    options.places = static_cast<PlaceGrain>(m_places->currentIndex());
    options.least = m_least->value();
    options.fields.clear();
    for (int i = 0; m_which->currentIndex() == 1 && i < m_fields->count(); ++i) {
        if (m_fields->item(i)->checkState() == Qt::Checked)
            options.fields << m_fields->item(i)->data(Qt::UserRole).toString();
    }
    options.votes = m_votes->isChecked();
    options.sourceIds = m_sourceIds->isChecked();
    options.includeHidden = m_hidden->isChecked();
    return options;
}

} // namespace tamiz
