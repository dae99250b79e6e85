// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/textpanel.h"

#include "models/import/encoding.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

TextPanel::TextPanel(QWidget *parent)
    : QWidget(parent),
      m_encoding(new QComboBox(this)),
      m_sure(new QLabel(this)),
      m_repair(new QCheckBox(this)),
      m_explained(new QLabel(this)),
      m_lines(new QStandardItemModel(0, 3, this)),
      m_view(new TableView(tr("Lines by which the encoding can be told"), this))
{
    for (const KnownEncoding &known : knownEncodings())
        m_encoding->addItem(QString::fromLatin1(known.title), QString::fromLatin1(known.name));
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_sure->setWordWrap(true);
    m_explained->setWordWrap(true);
    m_explained->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Encoding:"), m_encoding);
    form->addRow(QString(), m_sure);
    form->addRow(QString(), m_repair);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_explained);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_lines);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setColumnWidth(0, 70);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(m_encoding, &QComboBox::activated, this, [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_repair, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT repairChosen(on ? m_noticed : Mojibake::None); });
}

void TextPanel::showLook(const Look &look)
{
    const Mapping &mapping = look.source.mapping;
    int index = m_encoding->findData(mapping.encoding, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        m_encoding->addItem(mapping.encoding, mapping.encoding);
        index = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(index);
    m_encoding->setEnabled(mapping.format == "text"_L1 || mapping.format == "json"_L1);
    m_sure->setText(mapping.confidence >= 100 ? tr("The bytes leave no doubt.")
                    : mapping.confidence >= sureEncoding
                        ? tr("%1 % sure. Look at the accents below.").arg(QLocale().toString(mapping.confidence))
                        : tr("⚠ Only %1 % sure. Choose the encoding that shows the accents right.").arg(QLocale().toString(mapping.confidence)));
    m_noticed = mapping.noticed;
    m_repair->setVisible(m_noticed != Mojibake::None);
    m_repair->setText(tr("Turn the wrong decoding &back (%1)").arg(look.example));
    m_repair->setChecked(mapping.repair != Mojibake::None);
    const bool isRepair = m_noticed != Mojibake::None;
    m_explained->setText(look.differences.isEmpty()
                             ? tr("No line reads differently.")
                         : isRepair
                             ? tr("The text looks as if it had been decoded wrongly before it was saved. These lines would change:")
                             : tr("These lines read differently as %1:").arg(encodingTitle(look.other)));
    m_lines->setHorizontalHeaderLabels({tr("Line"), isRepair ? tr("As it stands in the file") : encodingTitle(mapping.encoding),
                                        isRepair ? tr("Turned back") : encodingTitle(look.other)});
    m_lines->setRowCount(0);
    for (const ReadingDifference &difference : look.differences) {
        auto *line = new QStandardItem(QString::number(difference.line));
        line->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_lines->appendRow({line, new QStandardItem(difference.first), new QStandardItem(difference.second)});
    }
    m_view->setVisible(!look.differences.isEmpty());
}

} // namespace tamiz
