// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// Lower case without accents: "Buscar categorías" is found by "categorias".
QString folded(const QString &text)
{
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter);
    }
    return letters;
}

/// The text of \a action without mnemonic marks ("&&" is an ampersand).
QString plainText(const QAction *action)
{
    QString text;
    const QString marked = action->text();
    for (qsizetype index = 0; index < marked.size(); ++index) {
        if (marked[index] == u'&' && ++index >= marked.size())
            break;
        text.append(marked[index]);
    }
    return text;
}

} // namespace

CommandPalette::CommandPalette(const QMenuBar &menus, QWidget *parent)
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
    resize(520, 360);
    collect({}, menus.actions());
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::take);
    connect(m_list, &QListView::activated, this, &CommandPalette::take);
    look({});
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        texts.append(m_model.index(row, 0).data().toString());
    return texts;
}

void CommandPalette::collect(const QString &path, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text =
            path.isEmpty() ? plainText(action) : QString(path + u" › "_s + plainText(action));
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow(); // menus that are filled when they are opened
            collect(text, menu->actions());
        } else if (action->isEnabled()) {
            m_commands.push_back(
                {text, folded(text), action->shortcut().toString(QKeySequence::NativeText), action});
        }
    }
}

void CommandPalette::look(const QString &words)
{
    const QStringList parts = folded(words).split(u' ', Qt::SkipEmptyParts);
    m_model.clear();
    m_found.clear();
    for (const Command &command : m_commands) {
        if (!std::ranges::all_of(parts,
                                 [&command](const QString &part) { return command.folded.contains(part); }))
            continue;
        m_found.push_back(command.action);
        const QString line =
            command.keys.isEmpty() ? command.text : QString(command.text + u"    "_s + command.keys);
        m_model.appendRow(new QStandardItem(command.action->icon(), line));
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void CommandPalette::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const QPointer<QAction> action = m_found[static_cast<size_t>(row)];
    accept();
    // After this dialog has gone, so that the focus is back where the action expects it.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
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
