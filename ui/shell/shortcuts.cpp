// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/settings/keymap.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// Only the first chord of what was pressed: keys in a row are not used here.
QKeySequence firstChord(const QKeySequence &keys)
{
    return keys.isEmpty() ? QKeySequence() : QKeySequence(keys[0]);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(std::vector<KnownAction> actions, KeyMap &keys, QWidget *parent)
    : QDialog(parent),
      m_keys(keys),
      m_table(new KeyTable(std::move(actions), keys, this)),
      m_words(new QLineEdit(this)),
      m_view(new TableView(tr("Actions and their keys"), this)),
      m_name(new QLabel(this)),
      m_edit(new QKeySequenceEdit(this)),
      m_set(new QPushButton(tr("&Set"), this)),
      m_remove(new QPushButton(tr("&No key"), this)),
      m_reset(new QPushButton(tr("&Usual key"), this)),
      m_resetAll(new QPushButton(tr("All &usual keys…"), this)),
      m_letters(new QCheckBox(tr("Single &letters work in lists"), this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_words->setPlaceholderText(tr("Find an action by its words or its key"));
    m_words->setAccessibleName(tr("Words of the action"));
    m_words->setClearButtonEnabled(true);
    m_view->setModel(m_table);
    m_view->setColumnWidth(KeyTable::ActionColumn, 22 * fontMetrics().averageCharWidth() * 2);
    m_view->horizontalHeader()->setSectionResizeMode(KeyTable::KeysColumn, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeEditor());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);
    resize(QSize(860, 540).boundedTo(screen()->availableSize() * 9 / 10));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->setWords(words);
        m_view->setCurrentIndex(m_table->index(0, 0));
        showCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(m_view, &QAbstractItemView::activated, m_edit,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsDialog::set);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_edit->clear();
        set();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = current()) {
            m_edit->setKeySequence(m_keys.usualKeysOf(action));
            set();
        }
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        m_letters->setChecked(m_keys.lettersOn());
        showCurrent();
        say(tr("Every action has its usual key again."));
    });
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) { m_keys.setLettersOn(on); });
    const QList<QWidget *> chain{m_words, m_view, m_edit, m_set, m_remove, m_reset, m_letters, m_resetAll};
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
    m_words->setFocus();
    m_view->setCurrentIndex(m_table->index(0, 0));
    showCurrent();
}

QWidget *ShortcutsDialog::makeEditor()
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing jumps when it speaks
    m_letters->setChecked(m_keys.lettersOn());
    m_letters->setToolTip(tr("Off, only keys with Ctrl or Alt and function keys do anything: for people who "
                             "dictate to their computer."));
    m_reset->setToolTip(tr("Gives the chosen action the key it came with."));
    m_resetAll->setToolTip(tr("Gives every action the key it came with."));
    m_edit->setMinimumWidth(14 * fontMetrics().averageCharWidth());
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(m_letters);
    return editor;
}

QAction *ShortcutsDialog::current() const
{
    return m_table->actionAt(m_view->currentIndex().row());
}

QString ShortcutsDialog::said() const
{
    return m_said->text();
}

void ShortcutsDialog::showCurrent()
{
    const QAction *action = current();
    m_name->setText(action ? tr("Key of “%1”:").arg(plainActionText(*action)) : QString());
    const QString name = action ? tr("New key of “%1”").arg(plainActionText(*action)) : tr("New key");
    m_edit->setAccessibleName(name);
    if (auto *field = m_edit->findChild<QLineEdit *>()) {
        field->setAccessibleName(name);
        field->setPlaceholderText(tr("Press the new key"));
    }
    m_edit->setKeySequence(action ? m_keys.keysOf(action) : QKeySequence());
    m_edit->setEnabled(action);
    m_reset->setEnabled(action && m_keys.isChanged(action));
    m_remove->setEnabled(action && !m_keys.keysOf(action).isEmpty());
    judge();
}

void ShortcutsDialog::judge()
{
    const QAction *action = current();
    m_set->setText(tr("&Set"));
    m_set->setEnabled(false);
    if (!action)
        return say(m_view->currentIndex().isValid() ? tr("These keys belong to the fields themselves.")
                                                    : QString());
    const QKeySequence keys = firstChord(m_edit->keySequence());
    if (keys == m_keys.keysOf(action))
        return say({});
    const KeyVerdict verdict = m_keys.judge(action, keys);
    m_set->setEnabled(verdict.kind != KeyVerdict::Kind::Refused);
    if (verdict.kind == KeyVerdict::Kind::Taken) {
        m_set->setText(tr("&Take it"));
        return say(tr("%1 If you take it, that action is left without a key.").arg(verdict.sentence));
    }
    say(verdict.sentence);
}

void ShortcutsDialog::set()
{
    QAction *action = current();
    if (!action)
        return;
    const QKeySequence keys = firstChord(m_edit->keySequence());
    const KeyVerdict verdict = m_keys.judge(action, keys);
    if (verdict.kind == KeyVerdict::Kind::Refused)
        return say(verdict.sentence);
    m_keys.setKeys(action, keys);
    showCurrent();
    const QString name = plainActionText(*action);
    say(keys.isEmpty() ? tr("“%1” has no key now.").arg(name)
                       : tr("“%1” has the key %2 now.").arg(name, keys.toString(QKeySequence::NativeText)));
}

void ShortcutsDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tamiz
