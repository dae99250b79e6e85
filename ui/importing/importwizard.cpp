// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "models/import/preset.h"
#include "ui/importing/mappingmodel.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/roledelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QList<QPair<QString, QString>> presetChoices()
{
    QList<QPair<QString, QString>> choices{{u"auto"_s, ImportWizard::tr("Recognise it by its columns")}};
    for (const Preset &preset : presets())
        choices.append({preset.name, preset.title()});
    std::sort(choices.begin() + 1, choices.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    choices.append({u"csv"_s, ImportWizard::tr("Any table, columns chosen below")});
    return choices;
}

QString presetName(const QString &key)
{
    const auto all = presetChoices();
    const auto found = std::ranges::find(all, key, &QPair<QString, QString>::first);
    return found == all.end() ? key : found->second;
}

} // namespace

ImportWizard::ImportWizard(const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_paths(paths),
      m_all(paths.size()),
      m_message(new MessageBar(this)),
      m_file(new QLabel(this)),
      m_recognised(new QLabel(this)),
      m_preset(new QComboBox(this)),
      m_consultation(new QLineEdit(this)),
      m_mapping(new MappingModel(this)),
      m_preview(new PreviewModel(this)),
      m_mappingView(new TableView(tr("Columns of the file and what they are taken for"), this)),
      m_previewView(new TableView(tr("The first records as they would be imported"), this)),
      m_import(new QPushButton(tr("Import"), this)),
      m_skip(new QPushButton(tr("Skip this file"), this))
{
    setWindowTitle(tr("Import"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_skip, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(makeTables(), 1);
    layout->addWidget(buttons);
    resize(860, 560);
    m_import->setDefault(true);
    m_skip->setVisible(m_all > 1);

    connect(buttons, &QDialogButtonBox::accepted, this, &ImportWizard::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, &ImportWizard::skip);
    connect(m_preset, &QComboBox::activated, this, &ImportWizard::lookWithPreset);
    connect(m_mapping, &MappingModel::edited, this, &ImportWizard::lookWithMapping);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { showLook(m_watcher.result()); });
    look();
}

ImportWizard::~ImportWizard()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

bool ImportWizard::isReady() const
{
    return m_import->isEnabled();
}

QWidget *ImportWizard::makeHead()
{
    m_file->setTextFormat(Qt::PlainText);
    m_recognised->setTextFormat(Qt::PlainText);
    m_recognised->setWordWrap(true);
    m_recognised->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto all = presetChoices();
    for (const auto &[key, name] : all)
        m_preset->addItem(name, key);
    m_consultation->setPlaceholderText(tr("As the source calls it"));
    auto *head = new QWidget(this);
    auto *form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("File:"), m_file);
    form->addRow(tr("&Read as:"), m_preset);
    form->addRow(tr("Recognised:"), m_recognised);
    form->addRow(tr("&Consultation:"), m_consultation);
    return head;
}

QWidget *ImportWizard::makeTables()
{
    m_mappingView->setModel(m_mapping);
    m_mappingView->setItemDelegateForColumn(MappingModel::Meaning, new RoleDelegate(this));
    m_mappingView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingView->horizontalHeader()->setStretchLastSection(true);
    m_mappingView->setColumnWidth(MappingModel::Header, 220);
    m_mappingView->setColumnWidth(MappingModel::Meaning, 220);
    m_previewView->setModel(m_preview);
    m_previewView->setColumnWidth(PreviewModel::Title, 240);
    m_previewView->setColumnWidth(PreviewModel::Body, 260);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_mappingView);
    splitter->addWidget(m_previewView);
    return splitter;
}

void ImportWizard::look()
{
    showName(m_paths.value(0), {});
    m_recognised->setText(tr("Looking at the file…"));
    m_import->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run(lookAt, m_paths.value(0)));
}

void ImportWizard::showName(const QString &path, const QString &member)
{
    const QString file = QFileInfo(path).fileName();
    const QString name = member.isEmpty() ? file : file + u" › "_s + member;
    m_file->setText(m_all > 1 ? tr("%1 (%2 of %3)").arg(name).arg(m_done + 1).arg(m_all) : name);
    m_file->setToolTip(path);
}

void ImportWizard::lookWithPreset()
{
    m_import->setEnabled(false);
    const bool isRecognised = m_source.path.startsWith(m_paths.value(0)); // or lies in that folder
    const ImportSource source = isRecognised ? m_source : ImportSource{m_paths.value(0), {}};
    m_watcher.setFuture(QtConcurrent::run(lookAs, source, m_preset->currentData().toString()));
}

void ImportWizard::lookWithMapping()
{
    m_source.mapping.columns = m_mapping->columns();
    m_import->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run(lookAgain, m_source));
}

void ImportWizard::showLook(const Result<Look> &look)
{
    m_import->setEnabled(static_cast<bool>(look));
    if (!look) {
        m_message->showError(look.error());
        m_recognised->setText(tr("This file cannot be read as it is. Nothing was imported."));
        m_preview->setRecords({});
        return;
    }
    if (look->notes.isEmpty())
        m_message->hide();
    else
        m_message->showMessage(Tone::Information, look->notes.join(u'\n'));
    const bool sameFile = m_source.path == look->source.path && m_source.member == look->source.member;
    m_source = look->source;
    m_all += look->others.size();
    m_waiting.append(look->others);
    m_skip->setVisible(m_all > 1);
    showName(m_source.path, m_source.member);
    const Mapping &mapping = m_source.mapping;
    if (mapping.columns.size() != m_mapping->rowCount() || m_mapping->rowCount() == 0 || !sameFile ||
        m_preset->currentIndex() != m_preset->findData(mapping.preset))
        m_mapping->setColumns(mapping.columns);
    m_recognised->setText(tr("%1. %2 Encoding %3, separator %4.")
                              .arg(presetName(mapping.preset), mapping.reason, mapping.encoding,
                                   mapping.delimiter == "\t"_L1 ? tr("tab") : mapping.delimiter));
    if (!sameFile)
        m_consultation->setText(mapping.title);
    m_preview->setRecords(look->records);
}

void ImportWizard::accept()
{
    if (!isReady())
        return;
    Q_EMIT sourceAccepted(m_source, m_consultation->text().trimmed());
    skip();
}

void ImportWizard::skip()
{
    ++m_done;
    m_preset->setCurrentIndex(0);
    if (!m_waiting.isEmpty()) {
        m_import->setEnabled(false);
        m_watcher.setFuture(QtConcurrent::run(lookAgain, m_waiting.takeFirst()));
        return;
    }
    m_paths.removeFirst();
    if (m_paths.isEmpty())
        QDialog::accept();
    else
        look();
}

} // namespace tamiz
