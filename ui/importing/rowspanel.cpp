// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/rowspanel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace tamiz {

using namespace Qt::StringLiterals;

RowsPanel::RowsPanel(QWidget *parent)
    : QWidget(parent),
      m_rows(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_sheetLabel(new QLabel(tr("S&heet:"), this)),
      m_sheet(new QComboBox(this))
{
    m_rows->addItem(tr("a contribution"), keyOf(RowsAre::Contributions));
    m_rows->addItem(tr("a person’s answers"), keyOf(RowsAre::Answers));
    m_rows->addItem(tr("a person"), keyOf(RowsAre::Participants));
    m_rows->setAccessibleName(tr("What each row is"));
    m_rows->setToolTip(tr("The columns are taken for what belongs to it"));
    for (const Kind kind : {Kind::Proposal, Kind::Comment, Kind::Answer, Kind::Statement, Kind::Message})
        m_kind->addItem(nameOf(kind), keyOf(kind));
    m_kind->setAccessibleName(tr("Kind of the contributions"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(12);
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    auto *kindLabel = new QLabel(tr("&Kind:"), this);
    kindLabel->setBuddy(m_kind);
    m_sheetLabel->setBuddy(m_sheet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addWidget(kindLabel);
    layout->addWidget(m_kind);
    layout->addWidget(m_sheetLabel);
    layout->addWidget(m_sheet, 1);
    layout->addStretch();
    setFocusProxy(m_rows);
    m_sheetLabel->hide();
    m_sheet->hide();
    connect(m_rows, &QComboBox::activated, this, [this] { Q_EMIT rowsChosen(*rowsFromKey(m_rows->currentData().toString())); });
    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(*kindFromKey(m_kind->currentData().toString())); });
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(sheet()); });
}

void RowsPanel::showLook(const Look &look)
{
    const Mapping &mapping = look.source.mapping;
    const bool isTable = !mapping.columns.isEmpty() && !QFileInfo(look.source.path).isDir();
    setEnabled(isTable);
    m_rows->setCurrentIndex(m_rows->findData(keyOf(mapping.rows)));
    m_kind->setCurrentIndex(m_kind->findData(keyOf(mapping.kind)));
    m_kind->setEnabled(mapping.rows != RowsAre::Participants);
    const bool isChoice = look.sheets.size() > 1;
    m_sheetLabel->setVisible(isChoice);
    m_sheet->setVisible(isChoice);
    m_sheet->clear();
    for (qsizetype i = 0; i < look.sheets.size(); ++i) // by number: two sheets may share a name
        m_sheet->addItem(look.sheets[i], QString::number(i + 1));
    const qsizetype named = look.sheets.indexOf(mapping.sheet);
    m_sheet->setCurrentIndex(named >= 0 ? static_cast<int>(named) : m_sheet->findData(mapping.sheet));
}

QString RowsPanel::sheet() const
{
    return m_sheet->count() > 1 ? m_sheet->currentData().toString() : QString();
}

} // namespace tamiz
