// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/gate.h"
#include "models/report/report.h"

#include <QPicture>
#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tamiz {

class Dialogs;
class EmptyState;
class MessageBar;
class PagesView;
class RecordedCharts;
class Task;
class Workspace;

/// The report of the current selection as it will be printed, and the exports. The report is built and laid
/// out in a task; only its charts are painted in the GUI thread, one a turn of the event loop.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    ReportPage(Workspace &workspace, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReportPage() override;

    bool isReady() const; ///< The pages on the screen belong to the selection.

Q_SIGNALS:
    void ready();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Draft; ///< A report in the making, shared with the task that makes it.

    QWidget *buildCover();
    QWidget *buildTools();
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &iconName);
    void readCover();
    void keepCover();
    ReportOptions options() const;
    void markStale();
    void build();
    void paintNextChart();
    void layOut();
    void showPages();
    /// What the gate said, where a person went past it.
    struct Passage
    {
        QStringList sentences;
        QString reason;
    };
    std::optional<Passage> passGate(Leaving what, const QString &name);
    void exportPdf();
    void exportHtml();
    void exportOpenData();
    void exportRows(const QString &format, const QString &title, const QString &filter);
    void follow(Task *task, const QString &path);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::shared_ptr<Draft> m_draft; ///< The newest; older ones end unseen.
    MessageBar *m_message;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_institution = nullptr;
    QLineEdit *m_author = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    std::vector<QPushButton *> m_exports;
    QLabel *m_status = nullptr;
    QStackedWidget *m_stack;
    PagesView *m_pages;
    EmptyState *m_empty;
    QTimer *m_delay;
    bool m_stale = true;
};

} // namespace tamiz
