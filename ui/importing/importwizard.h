// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mappingcheck.h"
#include "ui/importing/importing.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace tamiz {

class Dialogs;
class MappingModel;
class MessageBar;
class OddPanel;
class PreviewModel;
class RowsPanel;
class TextPanel;

/// Shows how a file would be read and lets a person correct it, one file after the other: the columns with what their
/// values look like, the first records as they will be, how the bytes are read, and what would be odd, counted anew after
/// each change. What was agreed to comes out as accepted sources; the import itself is a task of the window, not of this
/// dialog.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    /// Without \a dialogs no mapping can be saved under a name.
    explicit ImportWizard(const QStringList &paths, QWidget *parent = nullptr, Dialogs *dialogs = nullptr);
    ~ImportWizard() override;
    Q_DISABLE_COPY_MOVE(ImportWizard)

    bool isReady() const; ///< A file has been recognised and can be imported.
    const MappingCheck &check() const { return m_check; } ///< The last count that was finished.
    bool isCounted() const { return m_counted; }          ///< It is the count of what is shown now.

Q_SIGNALS:
    /// \a first are the records that were shown.
    void sourceAccepted(const tamiz::ImportSource &source, const QString &consultation,
                        const QList<tamiz::ContributionRecord> &first);

private:
    QWidget *makeHead();
    QWidget *makeColumns();
    void makeTabs();
    void makeButtons();
    void fillPresets();
    void look();
    void showName(const QString &path, const QString &member);
    void lookWithPreset();
    void lookAsPreset(const ImportSource &source, const QString &encoding, const QString &sheet);
    void lookWithEncoding(const QString &encoding);
    void lookWithRepair(Mojibake repair);
    void lookWithMapping();
    void lookWithRows(RowsAre rows);
    void lookWithKind(Kind kind);
    void lookAtSheet(const QString &sheet);
    void run(const QFuture<Result<Look>> &future);
    void showLook(const Result<Look> &look);
    void showMapping(bool sameFile);
    void showColumn();
    void showPreview(const QList<ContributionRecord> &records);
    void count();
    void stopCounting();
    void showCount(const Result<MappingCheck> &check);
    void saveMappingAs();
    void accept() override;
    void skip();

    QStringList m_paths;           ///< The first is shown.
    QList<ImportSource> m_waiting; ///< Further tables of the first path.
    qsizetype m_all;
    qsizetype m_done = 0;
    ImportSource m_source;
    QList<ColumnMapping> m_found; ///< The columns as they were recognised, before anybody changed them.
    MappingCheck m_check;
    bool m_counted = false;
    bool m_rowsChosen = false, m_kindChosen = false; ///< By a person: roles no longer change them.
    QFutureWatcher<Result<Look>> m_watcher;
    QFutureWatcher<Result<MappingCheck>> m_counting;
    Dialogs *m_dialogs;
    MessageBar *m_message;
    QLabel *m_file;
    QLabel *m_recognised;
    QComboBox *m_preset;
    RowsPanel *m_form;
    QLineEdit *m_consultation;
    MappingModel *m_mapping;
    PreviewModel *m_preview;
    QTableView *m_mappingView;
    QTableView *m_previewView;
    QLabel *m_callout; ///< Personal data and consent.
    QLabel *m_about;   ///< All that is known of the column of the current row.
    QLabel *m_count;
    QTabWidget *m_tabs;
    TextPanel *m_text;
    OddPanel *m_odd;
    QPushButton *m_save;
    QPushButton *m_import;
    QPushButton *m_skip;
};

} // namespace tamiz
