// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "resources/samples/samples.h"
#include "ui/settings/recentfiles.h"
#include "ui/widgets/icons.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QCommandLinkButton *door(const QString &text, const QString &description, const QString &iconName,
                         QWidget *parent)
{
    auto *button = new QCommandLinkButton(text, description, parent);
    button->setIcon(icon(iconName));
    button->setIconSize({24, 24});
    button->setAccessibleDescription(description);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // as high as its description is at this width
    button->setSizePolicy(policy);
    return button;
}

} // namespace

StartPage::StartPage(const RecentFiles &recent, QWidget *parent)
    : QWidget(parent),
      m_recent(recent),
      m_recentBox(new QWidget(this)),
      m_recentList(new QVBoxLayout(m_recentBox))
{
    auto *content = new QWidget(this);
    auto *title = heading(tr("Tamiz"), 2.0, content);
    auto *sentence =
        new QLabel(tr("Every contribution of a consultation read, grouped, counted and answered. Nothing "
                      "leaves this computer."),
                   content);
    sentence->setWordWrap(true);
    auto *logo = new QLabel(content);
    logo->setPixmap(icon(u"tamiz"_s).pixmap(56, 56));

    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(logo);
    head->addLayout(words, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->addWidget(makeDoors());
    left->addWidget(m_recentBox);
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addWidget(makeSamples(), 1);

    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(24);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addLayout(head);
    layout->addLayout(columns);
    layout->addStretch();
    content->setMaximumWidth(980);

    auto *holder = new QWidget(this);
    auto *centred = new QHBoxLayout(holder);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 12);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_recentList->setContentsMargins(0, 16, 0, 0);
    m_recentList->setSpacing(0);
    refresh();
}

QWidget *StartPage::makeDoors()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Begin"), 1.15, box));
    auto *open = door(tr("Open a workspace…"), tr("A file that ends in .tamiz, with everything in it."),
                      u"open"_s, box);
    auto *import = door(tr("Import an export…"),
                        tr("A CSV of Decidim, Consul or any platform. Or drop it anywhere on this window."),
                        u"import"_s, box);
    auto *folder = door(tr("Import a folder…"), tr("Every table in it; a Polis export is read as one."),
                        u"sources"_s, box);
    layout->addWidget(open);
    layout->addWidget(import);
    layout->addWidget(folder);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importRequested);
    connect(folder, &QAbstractButton::clicked, this, &StartPage::importFolderRequested);
    layout->addStretch();
    setFocusProxy(open);
    return box;
}

QWidget *StartPage::makeSamples()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Try a sample consultation"), 1.15, box));
    const QList<Sample> all = samples();
    for (const Sample &sample : all) {
        auto *button = door(sample.title, sample.description, u"sample"_s, box);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = sample.id] { Q_EMIT sampleRequested(id); });
    }
    layout->addStretch();
    return box;
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_recent.paths();
    m_recentBox->setVisible(!paths.isEmpty());
    m_recentList->addWidget(heading(tr("Recent workspaces"), 1.15, m_recentBox));
    for (const QString &path : paths) {
        const bool isThere = QFileInfo::exists(path);
        auto *button = new QPushButton(recentName(path), m_recentBox);
        button->setFlat(true);
        button->setIcon(icon(u"open"_s));
        button->setStyleSheet(u"text-align: left; padding: 5px;"_s);
        button->setEnabled(isThere);
        button->setToolTip(isThere ? path : tr("%1 is not there any more.").arg(path));
        m_recentList->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
    }
}

} // namespace tamiz
