// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace tamiz {

class DataExports;
class Dialogs;
class EmptyState;
class MessageBar;
class NumbersModel;
class PagesView;
class ReportEditor;
class ReportExports;
class ReportMaker;
class Workspace;
struct ReportOptions;

/// The report of the current selection: its sections to write, the pages as they will be printed beside them,
/// every number with the one printed last, and the exports. A number in either view leads to its rows.
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
    QWidget *buildDesk();
    QWidget *buildTools();
    QPushButton *addButton(QHBoxLayout &row, const QString &text, const QString &iconName);
    QMenu *buildTables(QWidget *parent);
    QWidget *buildMore();
    void connectParts();
    void setUp();
    ReportOptions options() const;
    void markStale();
    void build();
    void showPages();
    void follow(const std::optional<QString> &filter);
    void saySaved(const QString &path, const QString &more);

    Workspace &m_workspace;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ReportEditor *m_editor;
    QTabWidget *m_tabs;
    PagesView *m_pages;
    NumbersModel *m_numbers;
    EmptyState *m_empty;
    QTimer *m_delay;
    ReportMaker *m_maker;
    ReportExports *m_exports;
    DataExports *m_data;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    std::vector<QPushButton *> m_buttons;
    QLabel *m_status = nullptr;
    bool m_stale = true;
};

} // namespace tamiz
