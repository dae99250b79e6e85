// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace tamiz {

class Workspace;

/// Completes the filter language in a line edit: the list follows \ref complete() at the cursor, and taking
/// an entry replaces only the word it completes.
class FilterCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit FilterCompleter(const Workspace &workspace, QObject *parent = nullptr);

    /// Reads what may stand at \a cursor in \a text. Call it before the line edit asks for completions.
    void refresh(const QString &text, qsizetype cursor);
    /// Whether Enter would take an entry of the list that is shown now.
    bool isTaking() const;
    void chooseNone(); ///< No entry is current until a key or the mouse goes to one.

    QString pathFromIndex(const QModelIndex &index) const override; ///< The whole text with the word put in.
    QStringList splitPath(const QString &path) const override;

private:
    const Workspace &m_workspace;
    QStringListModel m_words;
    QString m_text;
    qsizetype m_start = 0;
    qsizetype m_length = 0;
};

} // namespace tamiz
