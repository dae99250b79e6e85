// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tamiz {

/// Where to cut a text: the caret goes through it by the arrows, Space cuts before the caret or takes the cut
/// away. The text itself cannot be changed. Begins with a cut at each empty line.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SplitDialog(const QString &body, QWidget *parent = nullptr);

    const std::vector<qint64> &cuts() const { return m_cuts; } ///< Code points, ascending.

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void toggle();
    void showParts();

    QString m_body;
    std::vector<qint64> m_cuts;
    QPlainTextEdit *m_text;
    QListWidget *m_parts;
    QLabel *m_count;
    QPushButton *m_split;
};

} // namespace tamiz
