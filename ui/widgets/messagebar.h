// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/widgets/palette.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tamiz {

/// A line at the top of a page that tells something without stopping anyone. The sentence can be selected and
/// copied, an error's detail is one click away, screen readers hear it. Hidden until it has something to say.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error); ///< Cancelled work is told as information.
    void showMessage(Tone tone, const QString &sentence, const QString &detail = {});
    QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    QString m_detail;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_detailLabel;
    QToolButton *m_detailButton;
    QToolButton *m_copyButton;
    QToolButton *m_closeButton;
};

} // namespace tamiz
