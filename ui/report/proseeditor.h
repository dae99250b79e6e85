// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextEdit>

namespace tamiz {

/// Writes prose: Ctrl+B bold, Ctrl+I italic, Ctrl+Shift+H heading, Ctrl+Shift+L list. What is pasted comes as
/// plain words.
class ProseEditor : public QTextEdit
{
    Q_OBJECT
public:
    explicit ProseEditor(QWidget *parent = nullptr);

    QString prose() const;
    void setProse(const QString &prose); ///< Keeps the place when it is the same.
    /// Puts "{{\a query}}" at the cursor; \a alone on a line of its own.
    void insertBound(const QString &query, bool alone);

    /// What is printed for each query of a bound number; shown when the pointer or the cursor is on it.
    void setNumbers(const QHash<QString, QString> &numbers) { m_numbers = numbers; }
    /// What the bound number or block at \a position of the text is, in words; empty where there is none.
    QString boundAt(int position) const;

    void toggleBold();
    void toggleItalic();
    void toggleHeading();
    void toggleList();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QHash<QString, QString> m_numbers;
};

} // namespace tamiz
