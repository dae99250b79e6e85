// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preset.h"
#include "models/import/savedmappings.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/limitsdialog.h"
#include "ui/importing/mappingmodel.h"
#include "ui/importing/oddpanel.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/rowspanel.h"
#include "ui/importing/roledelegate.h"
#include "ui/importing/textpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

// How the wizard looks; what it does is in importwizard.cpp.
namespace tamiz {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(const QStringList &paths, QWidget *parent, Dialogs *dialogs)
    : QDialog(parent),
      m_paths(paths),
      m_all(paths.size()),
      m_dialogs(dialogs),
      m_message(new MessageBar(this)),
      m_file(new QLabel(this)),
      m_recognised(new QLabel(this)),
      m_preset(new QComboBox(this)),
      m_form(new RowsPanel(this)),
      m_consultation(new QLineEdit(this)),
      m_mapping(new MappingModel(this)),
      m_preview(new PreviewModel(this)),
      m_mappingView(new TableView(tr("Columns of the file and what they are taken for"), this)),
      m_previewView(new TableView(tr("The first records as they would be imported"), this)),
      m_callout(new QLabel(this)),
      m_about(new QLabel(this)),
      m_count(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_text(new TextPanel(this)),
      m_odd(new OddPanel(this)),
      m_save(new QPushButton(tr("&Save these columns as…"), this)),
      m_import(new QPushButton(tr("Import"), this)),
      m_skip(new QPushButton(tr("Skip this file"), this))
{
    setWindowTitle(tr("Import"));
    // On a small screen with large letters the body scrolls; the buttons and what is said stay in sight.
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    makeTabs();
    m_tabs->setMinimumHeight(fontMetrics().height() * 13);
    column->addWidget(m_tabs, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    makeButtons();
    resize(QSize(1100, 740).boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_preset, &QComboBox::activated, this, &ImportWizard::lookWithPreset);
    connect(m_mapping, &MappingModel::edited, this, &ImportWizard::lookWithMapping);
    connect(m_form, &RowsPanel::rowsChosen, this, &ImportWizard::lookWithRows);
    connect(m_form, &RowsPanel::kindChosen, this, &ImportWizard::lookWithKind);
    connect(m_form, &RowsPanel::sheetChosen, this, &ImportWizard::lookAtSheet);
    connect(m_text, &TextPanel::encodingChosen, this, &ImportWizard::lookWithEncoding);
    connect(m_text, &TextPanel::repairChosen, this, &ImportWizard::lookWithRepair);
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveMappingAs);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { showLook(m_watcher.result()); });
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_counting.isCanceled() && m_counting.future().resultCount() > 0)
            showCount(m_counting.result());
    });
    look();
}

void ImportWizard::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Help, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_skip, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Help)->setText(tr("Limits…"));
    buttons->button(QDialogButtonBox::Help)->setToolTip(tr("What a file may hold before it is refused"));
    layout()->addWidget(buttons);
    m_import->setDefault(true);
    m_skip->setVisible(m_all > 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportWizard::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::helpRequested, this, [this] {
        auto *dialog = new LimitsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_skip, &QPushButton::clicked, this, &ImportWizard::skip);
}

void ImportWizard::fillPresets()
{
    QList<QPair<QString, QString>> choices;
    for (const Preset &preset : presets())
        choices.append({preset.name, preset.title()});
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    choices.prepend({u"auto"_s, tr("Recognise it by its columns")});
    const QList<SavedMapping> saved = savedMappings();
    for (const SavedMapping &own : saved)
        choices.append({u"own:"_s + own.name, tr("Own mapping: %1").arg(own.name)});
    choices.append({u"csv"_s, tr("Any table, columns chosen below")});
    m_preset->clear();
    for (const auto &[key, name] : std::as_const(choices))
        m_preset->addItem(name, key);
}

QWidget *ImportWizard::makeHead()
{
    m_file->setTextFormat(Qt::PlainText);
    m_recognised->setTextFormat(Qt::PlainText);
    m_recognised->setWordWrap(true);
    m_recognised->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(24);
    fillPresets();
    m_consultation->setPlaceholderText(tr("As the source calls it"));
    auto *head = new QWidget(this);
    auto *form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("File:"), m_file);
    form->addRow(tr("&Read as:"), m_preset);
    form->addRow(tr("&Each row is:"), m_form);
    form->addRow(tr("Recognised:"), m_recognised);
    form->addRow(tr("&Consultation:"), m_consultation);
    return head;
}

QWidget *ImportWizard::makeColumns()
{
    auto *page = new QWidget(this);
    m_callout->setTextFormat(Qt::PlainText);
    m_callout->setWordWrap(true);
    m_mappingView->setModel(m_mapping);
    for (const int choice : {MappingModel::Meaning, MappingModel::Reading})
        m_mappingView->setItemDelegateForColumn(choice, new RoleDelegate(this));
    m_mappingView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingView->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_mappingView->setColumnWidth(MappingModel::Header, letter * 24);
    m_mappingView->setColumnWidth(MappingModel::Meaning, letter * 32);
    m_mappingView->setColumnWidth(MappingModel::Reading, letter * 30);
    m_mappingView->setColumnWidth(MappingModel::Values, letter * 42);
    m_save->setVisible(m_dialogs != nullptr);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keeps what the columns are taken for under a name, for the next file of this form"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_callout, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(page);
    // What is cut in the row stands whole below it.
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->hide();
    connect(m_mappingView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportWizard::showColumn);
    connect(m_mapping, &QAbstractItemModel::dataChanged, this, &ImportWizard::showColumn);
    connect(m_mapping, &QAbstractItemModel::modelReset, this, &ImportWizard::showColumn);
    layout->addLayout(head);
    layout->addWidget(m_mappingView, 1);
    layout->addWidget(m_about);
    return page;
}

void ImportWizard::makeTabs()
{
    m_previewView->setModel(m_preview);
    m_previewView->setColumnWidth(PreviewModel::Title, 240);
    m_previewView->setColumnWidth(PreviewModel::Body, 260);
    m_tabs->addTab(makeColumns(), tr("C&olumns"));
    m_tabs->addTab(m_previewView, tr("&First records"));
    m_tabs->addTab(m_text, tr("Enco&ding"));
    m_tabs->addTab(m_odd, tr("&What is odd"));
    m_tabs->setAccessibleName(tr("How the file would be read"));
}

} // namespace tamiz
