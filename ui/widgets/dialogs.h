// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace tamiz {

/// What a page asks of people in a window of its own. Passed by reference, so that a test can answer instead.
/// An empty path, an empty optional or false means that the person cancelled.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// \a filter as QFileDialog takes it ("Tables (*.csv *.xlsx)"). Paths are absolute, with '/' as
    /// separator.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    /// \a suggestion is a file name or a whole path. Overwriting has been agreed to when it returns.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &suggestion) = 0;

    /// \a question is a whole sentence, \a action names the button that agrees ("Merge themes").
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action) = 0;
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &initial = {}) = 0;
    /// The index of the entry of \a choices that was taken.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                                      const QStringList &choices) = 0;
};

/// The dialogs of the system.
class QtDialogs final : public Dialogs
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                     const QString &suggestion) override;
    bool confirm(QWidget *parent, const QString &question, const QString &action) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial = {}) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &label,
                              const QStringList &choices) override;
};

} // namespace tamiz
