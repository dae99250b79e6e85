// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace tamiz {

/// The help inside the program: pages of text from the resources, in Spanish or English, and one that is made
/// of the keys as they are set now. Stays open beside the work; nothing is fetched from anywhere.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a keys is a page in Markdown: every action with its keys.
    explicit HelpWindow(const QString &keys, QWidget *parent = nullptr);

    /// "work", "filters", "history", "keys", "limits"; unknown: the first.
    void showPage(const QString &id);
    QString currentPage() const;
    QStringList pageTitles() const;
    QTextBrowser *text() const { return m_text; }
    /// Goes to the next place that holds the words of the search line, through all pages and around; false
    /// when there is none.
    bool findNext();

    /// The text of page \a id in the language of the window.
    static QString pageText(const QString &id);

private:
    void setUp();

    QString m_keys;
    QStringList m_ids;
    QListWidget *m_pages;
    QLineEdit *m_words;
    QTextBrowser *m_text;
    QLabel *m_said;
};

} // namespace tamiz
