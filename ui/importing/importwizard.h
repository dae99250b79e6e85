// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importing.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tamiz {

class MappingModel;
class MessageBar;
class PreviewModel;

/// Shows how a file would be read and lets a person correct it, one file after the other. What was agreed to
/// comes out as accepted sources; the import itself is a task of the window, not of this dialog.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    explicit ImportWizard(const QStringList &paths, QWidget *parent = nullptr);
    ~ImportWizard() override;
    Q_DISABLE_COPY_MOVE(ImportWizard)

    bool isReady() const; ///< A file has been recognised and can be imported.

Q_SIGNALS:
    void sourceAccepted(const tamiz::ImportSource &source, const QString &consultation);

private:
    QWidget *makeHead();
    QWidget *makeTables();
    void look();
    void showName(const QString &path, const QString &member);
    void lookWithPreset();
    void lookWithMapping();
    void showLook(const Result<Look> &look);
    void accept() override;
    void skip();

    QStringList m_paths;           ///< The first is shown.
    QList<ImportSource> m_waiting; ///< Further tables of the first path.
    qsizetype m_all;
    qsizetype m_done = 0;
    ImportSource m_source;
    QFutureWatcher<Result<Look>> m_watcher;
    MessageBar *m_message;
    QLabel *m_file;
    QLabel *m_recognised;
    QComboBox *m_preset;
    QLineEdit *m_consultation;
    MappingModel *m_mapping;
    PreviewModel *m_preview;
    QTableView *m_mappingView;
    QTableView *m_previewView;
    QPushButton *m_import;
    QPushButton *m_skip;
};

} // namespace tamiz
