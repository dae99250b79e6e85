// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/settings/keymap.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const std::vector<KnownAction> &actions,
                               std::function<void(const QString &page)> showPage, const QWidget *shown,
                               QWidget *parent)
    : QDialog(parent, Qt::Dialog), m_words(new QLineEdit(this)), m_list(new QListView(this))
{
    setWindowTitle(tr("Actions"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Words of the action"));
    m_words->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(560, 400);
    for (const KnownAction &known : actions) {
        if (!known.action || !known.action->isEnabled() || !known.action->isVisible())
            continue;
        const auto run = [action = known.action, page = known.page, showPage] {
            if (!page.isEmpty())
                showPage(page);
            if (action)
                action->trigger();
        };
        const QString tip = known.action->statusTip();
        m_commands.push_back({known.path, withoutAccents(known.path + u' ' + tip),
                              known.action->shortcut().toString(QKeySequence::NativeText),
                              known.action->icon(), tip, run});
    }
    if (shown)
        collectButtons(*shown);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::take);
    connect(m_list, &QListView::activated, this, &CommandPalette::take);
    look({});
}

QStringList CommandPalette::found() const
{
    QStringList texts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        texts.append(m_model.index(row, 0).data().toString());
    return texts;
}

/// Buttons that do something of their own; those that stand for an action are known by it.
void CommandPalette::collectButtons(const QWidget &page)
{
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        QString name = button->text().remove(u'&');
        if (name.isEmpty())
            name = button->accessibleName();
        const QString text = page.accessibleName() + u" › "_s + name;
        const bool isKnown =
            std::ranges::any_of(m_commands, [&](const Command &command) { return command.text == text; });
        if (name.isEmpty() || !button->isVisible() || !button->isEnabled() || isKnown)
            continue;
        m_commands.push_back({text, withoutAccents(text),
                              button->shortcut().toString(QKeySequence::NativeText), button->icon(),
                              button->toolTip(),
                              [button = QPointer(button)] { button ? button->click() : void(); }});
    }
}

void CommandPalette::look(const QString &words)
{
    m_model.clear();
    m_found.clear();
    // What is called so comes before what only does so.
    for (const bool byName : {true, false}) {
        for (size_t place = 0; place < m_commands.size(); ++place) {
            const Command &command = m_commands[place];
            const bool called = holdsWords(withoutAccents(command.text), words);
            if (byName ? !called : called || !holdsWords(command.folded, words))
                continue;
            m_found.push_back(place);
            auto *item = new QStandardItem(
                command.icon,
                command.keys.isEmpty() ? command.text : QString(command.text + u"    "_s + command.keys));
            item->setToolTip(command.tip);
            m_model.appendRow(item);
        }
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const std::function<void()> run = m_commands[m_found[static_cast<size_t>(row)]].run;
    accept();
    // After this dialog has gone, so that the focus is back where the action expects it.
    QTimer::singleShot(0, parent(), run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_model.rowCount() > 0) {
            const int row = (m_list->currentIndex().row() + step + m_model.rowCount()) % m_model.rowCount();
            m_list->setCurrentIndex(m_model.index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tamiz
