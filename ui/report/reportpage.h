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
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace tamiz {

class Dialogs;
class EmptyState;
class MessageBar;
class NumbersModel;
class PagesView;
class RecordedCharts;
class ReportEditor;
class Task;
class Workspace;

/// The report of the current selection: its sections to write, the pages as they will be printed beside them, every
/// number with the one printed last, and the exports. The report is built and laid
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
    void contributionsRequested(); ///< The filter is that of a number whose rows someone wants to see.

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Draft; ///< A report in the making, shared with the task that makes it.

    QWidget *buildDesk();
    QWidget *buildTools();
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &iconName);
    void setUp();
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
    bool isSettled();
    bool agreesToChanges();
    void printPassage(const Passage &passage);
    void write(const QString &title, const QString &path);
    void exportReport(const QString &title, const QString &filter, const QString &ending);
    void exportPdf();
    void exportHtml();
    void printPreview();
    void follow(const std::optional<QString> &filter);
    void exportOpenData();
    void exportRows(const QString &format, const QString &title, const QString &filter);
    void follow(Task *task, const QString &path);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    std::shared_ptr<Draft> m_draft; ///< The newest; older ones end unseen.
    MessageBar *m_message;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    std::vector<QPushButton *> m_exports;
    QLabel *m_status = nullptr;
    QStackedWidget *m_stack;
    ReportEditor *m_editor;
    QTabWidget *m_tabs;
    PagesView *m_pages;
    NumbersModel *m_numbers;
    EmptyState *m_empty;
    QTimer *m_delay;
    bool m_stale = true;
};

} // namespace tamiz
