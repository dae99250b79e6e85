// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/limitsdialog.h"

#include "models/import/limits.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tamiz {

LimitsDialog::LimitsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What a file may hold"));
    auto *text = new QLabel(tr("Files are read to their end or not at all. What is larger than this is refused with a sentence that "
                               "names the line, and the workspace stays as it was."),
                            this);
    text->setWordWrap(true);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("What"), tr("At most")});
    const QList<limits::Shown> all = limits::shown();
    for (const limits::Shown &limit : all) {
        auto *value = new QStandardItem(limit.value);
        value->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        model->appendRow({new QStandardItem(limit.what), value});
    }
    auto *table = new TableView(tr("Limits of files"), this);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, 180);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(QSize(560, 420).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace tamiz
