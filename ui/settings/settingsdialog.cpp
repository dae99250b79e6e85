// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_language(new QComboBox(this)),
      m_appearance(new QComboBox(this)),
      m_note(new QLabel(tr("Another language takes effect when Tamiz starts the next time."), this))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("The language of the system"), u"system"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Português (Brasil)"_s, u"pt_BR"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_appearance->addItem(tr("As the system"), u"system"_s);
    m_appearance->addItem(tr("Light"), u"light"_s);
    m_appearance->addItem(tr("Dark"), u"dark"_s);
    choose(*m_language, settings.get(settings::Language));
    choose(*m_appearance, settings.get(settings::Appearance));
    m_note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Appearance:"), m_appearance);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(settings::Language, m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.set(settings::Appearance, m_appearance->currentData().toString());
        applyAppearance(m_appearance->currentData().toString());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
}

void SettingsDialog::restoreDefaults()
{
    choose(*m_language, settings::Language.fallback);
    choose(*m_appearance, settings::Appearance.fallback);
}

} // namespace tamiz
