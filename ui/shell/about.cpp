// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &settingsFile, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tamiz"));
    const QStringList paragraphs{
        tr("Tamiz %1").arg(QStringLiteral(TAMIZ_VERSION)),
        tr("Turns the raw export of a public consultation into an accountable result, offline, on an "
           "ordinary laptop."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."),
        tr("Built on Qt %1 (LGPL 3), SQLite (public domain), ICU (Unicode licence), Eigen "
           "(MPL 2), "
           "Snowball stemmers (BSD), CLD2 (Apache 2), xxHash (BSD) and libxlsxwriter (BSD).")
            .arg(QString::fromLatin1(qVersion())),
        tr("Settings: %1").arg(QDir::toNativeSeparators(settingsFile)),
        tr("Sample workspaces: %1")
            .arg(
                QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)))};
    auto *words = new QLabel(paragraphs.join(u"\n\n"_s), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("About Tamiz"));
    auto *logo = new QLabel(this);
    logo->setPixmap(icon(u"tamiz"_s).pixmap(64, 64));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace tamiz
