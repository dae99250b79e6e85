// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "models/import/guess.h"
#include "models/import/personal.h"
#include "models/import/preset.h"
#include "models/import/savedmappings.h"
#include "ui/importing/mappingmodel.h"
#include "ui/importing/oddpanel.h"
#include "ui/importing/previewmodel.h"
#include "ui/importing/rowspanel.h"
#include "ui/importing/textpanel.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtConcurrentRun>

// What the wizard does; how it looks is in importwizardlayout.cpp.
namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

enum Tab { ColumnsTab, PreviewTab, TextTab, OddTab };

constexpr qint64 countedRecords = 100'000; ///< After so many records the count says "of the first".

QString presetTitle(const QString &key)
{
    const Preset *preset = presetNamed(key);
    return preset ? preset->title() : key == "csv"_L1 ? ImportWizard::tr("Any table") : key;
}

/// "e-mail, dni": the columns that \a accepts takes.
QString headersOf(const QList<ColumnMapping> &columns, const std::function<bool(const ColumnMapping &)> &accepts)
{
    QStringList headers;
    for (const ColumnMapping &column : columns) {
        if (accepts(column))
            headers.append(ImportWizard::tr("“%1”").arg(column.header.simplified().left(40)));
    }
    return headers.join(u", "_s);
}

bool isPersonal(const ColumnMapping &column)
{
    static const QStringList kinds{u"e-mail"_s, u"ip"_s, u"national id"_s, u"telephone"_s, u"address"_s, u"name"_s};
    return !column.warning.isEmpty() &&
           std::ranges::any_of(kinds, [&](const QString &kind) { return column.warning == personalWarning(kind); });
}

} // namespace

ImportWizard::~ImportWizard()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    stopCounting();
    m_watcher.waitForFinished();
}

bool ImportWizard::isReady() const
{
    return m_import->isEnabled();
}

void ImportWizard::run(const QFuture<Result<Look>> &future)
{
    stopCounting();
    m_import->setEnabled(false);
    m_watcher.setFuture(future);
}

void ImportWizard::look()
{
    showName(m_paths.value(0), {});
    m_recognised->setText(tr("Looking at the file…"));
    run(QtConcurrent::run([path = m_paths.value(0)](QPromise<Result<Look>> &promise) { promise.addResult(lookAt(path, Progress::of(promise))); }));
}

void ImportWizard::showName(const QString &path, const QString &member)
{
    const QString file = QFileInfo(path).fileName();
    const QString name = member.isEmpty() ? file : file + u" › "_s + member;
    m_file->setText(m_all > 1 ? tr("%1 (%2 of %3)").arg(name).arg(m_done + 1).arg(m_all) : name);
    m_file->setToolTip(path);
}

void ImportWizard::lookAsPreset(const ImportSource &source, const QString &encoding, const QString &sheet)
{
    run(QtConcurrent::run([source, encoding, sheet, preset = m_preset->currentData().toString()](QPromise<Result<Look>> &promise) {
        promise.addResult(lookAs(source, preset, encoding, sheet, Progress::of(promise)));
    }));
}

void ImportWizard::lookWithPreset()
{
    const bool isRecognised = m_source.path.startsWith(m_paths.value(0)); // or lies in that folder
    const ImportSource source = isRecognised ? m_source : ImportSource{m_paths.value(0), {}};
    m_mapping->setColumns({});
    m_rowsChosen = m_kindChosen = false;
    lookAsPreset(source, {}, m_form->sheet());
}

void ImportWizard::lookWithEncoding(const QString &encoding)
{
    m_mapping->setColumns({}); // the names of the columns may change with it
    lookAsPreset(m_source, encoding, {});
}

void ImportWizard::lookWithRepair(Mojibake repair)
{
    m_source.mapping.repair = repair;
    run(QtConcurrent::run(lookAgain, m_source));
}

void ImportWizard::lookWithMapping()
{
    Mapping &mapping = m_source.mapping;
    mapping.columns = m_mapping->columns();
    const bool isGuessed = mapping.preset == "csv"_L1;
    mapping.rows = isGuessed && !m_rowsChosen ? guessRows(mapping.columns) : settledRows(mapping.columns, mapping.rows);
    if (isGuessed && !m_kindChosen)
        mapping.kind = guessKind(mapping.columns);
    run(QtConcurrent::run(lookAgain, m_source));
}

void ImportWizard::lookWithRows(RowsAre rows)
{
    Mapping &mapping = m_source.mapping;
    m_rowsChosen = true;
    recast(mapping.columns, rows);
    if (settledRows(mapping.columns, rows) != rows) { // the texts became something else on the way
        mapping.columns = m_found;
        recast(mapping.columns, rows);
    }
    mapping.rows = settledRows(mapping.columns, rows);
    if (!m_kindChosen)
        mapping.kind = guessKind(mapping.columns);
    m_mapping->setColumns(mapping.columns);
    run(QtConcurrent::run(lookAgain, m_source));
}

void ImportWizard::lookWithKind(Kind kind)
{
    m_kindChosen = true;
    m_source.mapping.kind = kind;
    run(QtConcurrent::run(lookAgain, m_source));
}

void ImportWizard::lookAtSheet(const QString &sheet)
{
    m_mapping->setColumns({});
    m_rowsChosen = m_kindChosen = false;
    lookAsPreset(m_source, {}, sheet);
}

void ImportWizard::showLook(const Result<Look> &look)
{
    m_import->setEnabled(static_cast<bool>(look));
    if (!look) {
        m_message->showError(look.error());
        m_recognised->setText(tr("This file cannot be read as it is. Nothing was imported."));
        showPreview({});
        m_mapping->setColumns({});
        m_callout->clear();
        m_form->setEnabled(!m_form->sheet().isEmpty()); // another sheet may be whole
        m_save->setEnabled(false);
        m_count->clear();
        m_odd->clear();
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
    showMapping(sameFile);
    showPreview(look->records);
    m_text->showLook(*look);
    m_form->showLook(*look);
    const bool isDoubtful = m_source.mapping.confidence < sureEncoding || m_source.mapping.noticed != Mojibake::None;
    m_tabs->setTabText(TextTab, isDoubtful ? u"⚠ "_s + tr("Enco&ding") : tr("Enco&ding"));
    if (!sameFile) // what a person should decide first stands in front
        m_tabs->setCurrentIndex(isDoubtful ? TextTab : ColumnsTab);
    count();
}

void ImportWizard::showMapping(bool sameFile)
{
    const Mapping &mapping = m_source.mapping;
    if (mapping.columns.size() != m_mapping->rowCount() || m_mapping->rowCount() == 0 || !sameFile) {
        m_found = mapping.columns;
        m_mapping->setColumns(m_found);
    }
    QString text = tr("%1. %2").arg(presetTitle(mapping.preset), mapping.reason);
    if (mapping.format == "text"_L1)
        text += u' ' + tr("Encoding %1, separator %2.").arg(encodingTitle(mapping.encoding), mapping.delimiter == "\t"_L1 ? tr("tab") : tr("“%1”").arg(mapping.delimiter));
    m_recognised->setText(text);
    if (!sameFile) {
        m_consultation->setText(mapping.title);
        m_rowsChosen = m_kindChosen = false;
    }
    const QString left = headersOf(mapping.columns, [](const ColumnMapping &c) { return isPersonal(c) && c.role == Role::Ignore; });
    const QString taken = headersOf(mapping.columns, [](const ColumnMapping &c) { return isPersonal(c) && c.role != Role::Ignore && c.role != Role::Author; });
    const QString consent = headersOf(mapping.columns, [](const ColumnMapping &c) { return c.role == Role::Consent; });
    QStringList sentences;
    if (!left.isEmpty())
        sentences << u"⚠ "_s + tr("Personal data that is not imported: %1.").arg(left);
    if (!taken.isEmpty())
        sentences << u"⚠ "_s + tr("Personal data that is imported: %1.").arg(taken);
    const QString names = headersOf(mapping.columns, [](const ColumnMapping &c) { return c.role == Role::Author && c.warning == personalWarning(u"name"_s); });
    if (!names.isEmpty() && mapping.rows == RowsAre::Contributions)
        sentences << u"⚠ "_s + tr("Authors are known by their name alone (%1): people of the same name would count as one. Under “Read as” the names can stay text, and nobody is counted.").arg(names);
    if (!consent.isEmpty())
        sentences << tr("Consent to publish is read from %1.").arg(consent);
    m_callout->setText(sentences.join(u'\n'));
    m_save->setEnabled(!mapping.columns.isEmpty());
}

void ImportWizard::showColumn()
{
    const QModelIndex index = m_mappingView->currentIndex();
    QStringList sentences;
    for (const int column : {MappingModel::Values, MappingModel::Reason})
        sentences << index.siblingAtColumn(column).data().toString();
    sentences.removeAll(QString());
    m_about->setText(index.isValid() ? index.siblingAtColumn(MappingModel::Header).data().toString() + u": "_s + sentences.join(u' ') : QString());
    m_about->setVisible(index.isValid());
}

void ImportWizard::showPreview(const QList<ContributionRecord> &records)
{
    m_preview->setRecords(records);
    for (int column = 0; column < m_preview->columnCount(); ++column) { // nobody needs a column in which nothing stands
        bool isEmpty = column != PreviewModel::Body;
        for (int row = 0; isEmpty && row < m_preview->rowCount(); ++row)
            isEmpty = m_preview->index(row, column).data().toString().isEmpty();
        m_previewView->setColumnHidden(column, isEmpty);
    }
}

void ImportWizard::stopCounting()
{
    m_counted = false;
    m_counting.cancel();
    m_counting.waitForFinished();
}

void ImportWizard::count()
{
    stopCounting();
    m_count->setText(tr("Counting what would be odd…"));
    m_counting.setFuture(QtConcurrent::run([source = m_source](QPromise<Result<MappingCheck>> &promise) {
        promise.addResult(checkMapping(source, countedRecords, Progress::of(promise)));
    }));
}

void ImportWizard::showCount(const Result<MappingCheck> &check)
{
    if (!check) {
        m_count->setText(check.error().message);
        m_odd->clear();
        return;
    }
    m_check = *check;
    m_counted = true;
    m_mapping->setChecks(m_check.columns);
    const QLocale locale;
    const QString records = locale.toString(m_check.records);
    m_count->setText((m_check.complete ? tr("%1 records would be read: %2 with notices, %3 refused.") : tr("Of the first %1 records: %2 with notices, %3 refused."))
                         .arg(records, locale.toString(m_check.flagged), locale.toString(m_check.refused)));
    m_tabs->setTabText(OddTab, m_check.odd() > 0 ? tr("&What is odd (%1)").arg(locale.toString(m_check.odd())) : tr("&What is odd"));
    m_odd->setCheck(m_source, m_check);
}

void ImportWizard::saveMappingAs()
{
    const auto name = m_dialogs->askText(this, tr("Save the columns"), tr("Name of the mapping:"), m_consultation->text());
    if (!name)
        return;
    if (const auto saved = saveMapping(*name, m_source.mapping); !saved) {
        m_message->showError(saved.error());
        return;
    }
    m_message->showMessage(Tone::Information, tr("Saved as “%1”. It is offered for every file with these columns.").arg(name->simplified()));
    const QString chosen = m_preset->currentData().toString();
    fillPresets();
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(chosen)));
}

void ImportWizard::accept()
{
    if (!isReady())
        return;
    Q_EMIT sourceAccepted(m_source, m_consultation->text().trimmed(), m_preview->records());
    skip();
}

void ImportWizard::skip()
{
    ++m_done;
    m_preset->setCurrentIndex(0);
    if (!m_waiting.isEmpty()) {
        run(QtConcurrent::run(lookAgain, m_waiting.takeFirst()));
        return;
    }
    m_paths.removeFirst();
    if (m_paths.isEmpty())
        QDialog::accept();
    else
        look();
}

} // namespace tamiz
