// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/codebookdialog.h"

#include "models/workspace/codebook.h"
#include "models/workspace/verbs.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/palette.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QIcon square(const QColor &colour, const QPalette &palette)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    QPainter painter(&pixmap);
    painter.setPen(categoryOutline(colour, palette));
    painter.drawRect(0, 0, 15, 15);
    return pixmap;
}

} // namespace

CodebookDialog::CodebookDialog(Workspace &workspace, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Codebook"));
    resize(640, 420);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setHeaderLabels({tr("Tag"), tr("Contributions"), tr("Key"), tr("Description"), tr("Example")});
    m_tree->setColumnWidth(0, 240);
    auto *column = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, void (CodebookDialog::*run)(), bool needsCurrent) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        if (needsCurrent)
            m_needCurrent << button;
    };
    add(tr("&New…"), &CodebookDialog::create, false);
    add(tr("&Rename…"), &CodebookDialog::rename, true);
    add(tr("&Merge into…"), &CodebookDialog::merge, true);
    add(tr("&Colour…"), &CodebookDialog::recolour, true);
    add(tr("&Describe…"), &CodebookDialog::describeTagEntry, true);
    buttons->addStretch();
    column->addLayout(buttons);
    buttons = new QHBoxLayout;
    add(tr("&Example…"), &CodebookDialog::giveExample, true);
    add(tr("&Key…"), &CodebookDialog::giveKey, true);
    add(tr("M&ove below…"), &CodebookDialog::move, true);
    add(tr("Re&tire"), &CodebookDialog::retire, true);
    add(tr("&Import…"), &CodebookDialog::importFile, false);
    add(tr("E&xport…"), &CodebookDialog::exportFile, false);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_tree);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace, &Workspace::changed, this, &CodebookDialog::fill);
    fill();
}

void CodebookDialog::fill()
{
    const qint64 kept = current() ? current()->id : 0;
    m_tree->clear();
    QHash<qint64, QTreeWidgetItem *> items;
    for (const TagEntry &tag : m_workspace.columns().tags()) { // by path: parents come first
        QTreeWidgetItem *above = items.value(tag.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        const auto uses = static_cast<qint64>(m_workspace.columns().tagRows(tag.id).count());
        item->setText(0, tag.name);
        item->setIcon(0, square(tag.colour, palette()));
        item->setText(1, QLocale().toString(uses));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setText(2, tag.shortcut ? QString::number(tag.shortcut) : QString());
        item->setText(3, tag.description);
        item->setText(4, tag.example);
        if (tag.retired)
            item->setText(0, tr("%1 (retired)").arg(tag.name));
        item->setData(0, Qt::UserRole, tag.id);
        items.insert(tag.id, item);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(items.contains(kept) ? items.value(kept) : m_tree->topLevelItem(0));
    for (QPushButton *button : std::as_const(m_needCurrent))
        button->setEnabled(m_tree->currentItem());
}

const TagEntry *CodebookDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    for (const TagEntry &tag : m_workspace.columns().tags()) {
        if (item && tag.id == item->data(0, Qt::UserRole).toLongLong())
            return &tag;
    }
    return nullptr;
}

void CodebookDialog::create()
{
    const QString under = current() ? current()->path + u'/' : QString();
    const auto path =
        m_dialogs.askText(this, tr("New tag"), tr("Name, with a slash before each level:"), under);
    if (path && !path->simplified().isEmpty())
        m_workspace.submit(
            tr("Creating a tag"), 1,
            [path = path->simplified(), actor = m_workspace.actor()](Store &store, const Progress &) {
                return createTag(store, path, {}, {}, actor);
            });
}

void CodebookDialog::rename()
{
    const TagEntry *tag = current();
    const auto name =
        tag ? m_dialogs.askText(this, tr("Rename tag"), tr("New name:"), tag->name) : std::nullopt;
    if (name && !name->simplified().isEmpty())
        m_workspace.submit(tr("Renaming a tag"), 1,
                           [id = tag->id, name = name->simplified(), actor = m_workspace.actor()](
                               Store &store, const Progress &) { return renameTag(store, id, name, actor); });
}

void CodebookDialog::merge()
{
    const TagEntry *tag = current();
    QStringList paths;
    std::vector<qint64> ids;
    for (const TagEntry &other : m_workspace.columns().tags()) {
        if (tag && other.id != tag->id) {
            paths << other.path;
            ids.push_back(other.id);
        }
    }
    if (paths.isEmpty())
        return;
    const auto into =
        m_dialogs.choose(this, tr("Merge tag"), tr("Move every use of “%1” to:").arg(tag->path), paths);
    if (into)
        m_workspace.submit(
            tr("Merging tags"), static_cast<qsizetype>(m_workspace.columns().tagRows(tag->id).count()),
            [from = tag->id, to = ids[static_cast<size_t>(*into)], actor = m_workspace.actor()](
                Store &store, const Progress &) { return mergeTags(store, from, to, actor); });
}

void CodebookDialog::recolour()
{
    const QStringList names{tr("Blue"),     tr("Vermilion"), tr("Green"),  tr("Purple"),
                            tr("Sky blue"), tr("Orange"),    tr("Yellow"), tr("Black")};
    const TagEntry *tag = current();
    const auto place = tag ? m_dialogs.choose(this, tr("Colour"), tr("Colour of “%1”:").arg(tag->path), names)
                           : std::nullopt;
    if (place)
        m_workspace.submit(tr("Colouring a tag"), 1,
                           [entry = *tag, colour = categoryColour(*place),
                            actor = m_workspace.actor()](Store &store, const Progress &) {
                               return describeTag(store, entry.id, colour, entry.description, actor);
                           });
}

void CodebookDialog::describeTagEntry()
{
    const TagEntry *tag = current();
    const auto words = tag ? m_dialogs.askText(this, tr("Describe tag"),
                                               tr("When to use “%1”:").arg(tag->path), tag->description)
                           : std::nullopt;
    if (words)
        m_workspace.submit(
            tr("Describing a tag"), 1,
            [entry = *tag, words = *words, actor = m_workspace.actor()](Store &store, const Progress &) {
                return describeTag(store, entry.id, entry.colour, words, actor);
            });
}

void CodebookDialog::giveExample()
{
    const TagEntry *tag = current();
    const auto words =
        tag ? m_dialogs.askText(this, tr("Example"), tr("An example of “%1”:").arg(tag->path), tag->example)
            : std::nullopt;
    if (words)
        m_workspace.submit(
            tr("Describing a tag"), 1,
            [id = tag->id, words = *words, actor = m_workspace.actor()](Store &store, const Progress &) {
                return setTagExample(store, id, words, actor);
            });
}

void CodebookDialog::giveKey()
{
    const TagEntry *tag = current();
    QStringList keys{tr("None")};
    for (int key = 1; key <= 9; ++key)
        keys << QString::number(key);
    const auto key = tag ? m_dialogs.choose(this, tr("Key"), tr("Number key of “%1”:").arg(tag->path), keys)
                         : std::nullopt;
    if (key)
        m_workspace.submit(tr("Describing a tag"), 1,
                           [id = tag->id, key = *key, actor = m_workspace.actor()](
                               Store &store, const Progress &) { return setTagKey(store, id, key, actor); });
}

void CodebookDialog::move()
{
    const TagEntry *tag = current();
    QStringList paths{tr("(top)")};
    std::vector<qint64> ids{0};
    for (const TagEntry &other : m_workspace.columns().tags()) {
        if (tag && other.id != tag->id && !other.path.startsWith(tag->path + u'/')) {
            paths << other.path;
            ids.push_back(other.id);
        }
    }
    const auto into =
        tag ? m_dialogs.choose(this, tr("Move tag"), tr("Move “%1” below:").arg(tag->path), paths)
            : std::nullopt;
    if (into)
        m_workspace.submit(tr("Moving a tag"), 1,
                           [id = tag->id, to = ids[static_cast<size_t>(*into)], actor = m_workspace.actor()](
                               Store &store, const Progress &) { return moveTag(store, id, to, actor); });
}

void CodebookDialog::retire()
{
    if (const TagEntry *tag = current())
        m_workspace.submit(tr("Retiring a tag"), 1,
                           [id = tag->id, to = !tag->retired, actor = m_workspace.actor()](
                               Store &store, const Progress &) { return retireTag(store, id, to, actor); });
}

void CodebookDialog::importFile()
{
    QFile file(m_dialogs.openFile(this, tr("Import a codebook"), tr("Codebook (*.qdc)")));
    if (file.fileName().isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT m_workspace.failed(
            {Error::Code::Refused, tr("This file cannot be read."), file.errorString()});
        return;
    }
    m_workspace.submit(tr("Importing a codebook"), 1,
                       [bytes = file.readAll(), actor = m_workspace.actor()](Store &store, const Progress &) {
                           return readCodebook(store, bytes, actor);
                       });
}

void CodebookDialog::exportFile()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Export the codebook"), tr("Codebook (*.qdc)"), u"codebook.qdc"_s);
    if (path.isEmpty())
        return;
    const auto bytes = writeCodebook(m_workspace.store());
    QSaveFile file(path);
    if (!bytes)
        Q_EMIT m_workspace.failed(bytes.error());
    else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        Q_EMIT m_workspace.failed(
            {Error::Code::Storage, tr("The codebook could not be written."), file.errorString()});
}

} // namespace tamiz
