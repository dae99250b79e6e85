// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace tamiz {

/// The line that asks for a tag: completes the paths of the codebook; a new path makes new tags.
class TagBar : public QFrame
{
    Q_OBJECT
public:
    explicit TagBar(QWidget *parent = nullptr);
    /// Opens it for \a count contributions.
    void ask(const QStringList &paths, qsizetype count);
    void askForPassage(const QStringList &paths); ///< For the words that are chosen in the text.

Q_SIGNALS:
    void addWanted(const QString &path);
    void removeWanted(const QString &path);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish(bool add);
    QLabel *m_label;
    QLineEdit *m_edit;
    QStringListModel *m_paths;
};

} // namespace tamiz
