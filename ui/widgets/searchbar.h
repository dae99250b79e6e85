// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/filter.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace tamiz {

class FilterChip;
class FilterCompleter;
class HintBar;
class Workspace;

/// The one search bar: the filter of the workspace as chips (terms) and words. What is typed is applied a
/// moment after the last key when it can be read, and on Enter, which turns terms into chips. Escape leaves
/// to the list.
class SearchBar : public QFrame
{
    Q_OBJECT
public:
    explicit SearchBar(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QList<FilterChip *> chips() const { return m_chips; }
    QString error() const;
    QString hint() const; ///< What is said to be odd about the filter; empty for nothing.
    /// Start and length of the underlined part of the line; no length, no underline.
    std::pair<qsizetype, qsizetype> marked() const { return m_marked; }
    void focusSearch(); ///< Ctrl+F.
    void clearFilter();

Q_SIGNALS:
    void left(); ///< Escape, Down, or Enter on a filter that finds something: the focus goes to the page.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTyped(bool byEnter);
    bool apply(const Filter &filter, bool tellErrors);
    Filter chipsFilter() const;
    void follow();
    void showParts(const Filter &filter);
    void addChip(const Filter &part);
    void removeChip(FilterChip *chip, bool edit);
    void layOutChips();
    void hintLater();
    void showHints();
    void showCount();
    void showError(const Error &error);
    void hideError();
    void markPlace(const Error &error);
    void underline(qsizetype start, qsizetype length);

    Workspace &m_workspace;
    QFrame *m_field;
    QHBoxLayout *m_row;
    QToolButton *m_more;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_clear;
    QLabel *m_error;
    FilterCompleter *m_completer;
    HintBar *m_hints;
    QTimer *m_pause;
    QTimer *m_hintPause;
    QList<FilterChip *> m_chips;
    std::pair<qsizetype, qsizetype> m_marked;
    bool m_applying = false; ///< The change of the selection comes from here: keep what is typed.
};

} // namespace tamiz
