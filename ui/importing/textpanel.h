// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace tamiz {

/// How the bytes of a file are read as letters: the encoding with how sure it is, the repair of a wrong decoding, and
/// the lines by which a person can tell.
class TextPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TextPanel(QWidget *parent = nullptr);

    void showLook(const Look &look);

Q_SIGNALS:
    void encodingChosen(const QString &encoding);
    void repairChosen(tamiz::Mojibake repair);

private:
    QComboBox *m_encoding;
    QLabel *m_sure;
    QCheckBox *m_repair;
    QLabel *m_explained;
    QStandardItemModel *m_lines;
    QTableView *m_view;
    Mojibake m_noticed = Mojibake::None;
};

} // namespace tamiz
