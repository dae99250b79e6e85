// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keytable.h"

#include "ui/settings/keymap.h"

#include <QFont>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

QString keyText(std::initializer_list<QKeySequence> keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace

QList<FixedKey> fixedKeys()
{
    const QString list = KeyTable::tr("Lists");
    const QString facets = KeyTable::tr("Facets");
    const QString histogram = KeyTable::tr("Histogram");
    const QString search = KeyTable::tr("Search bar");
    const QString chips = KeyTable::tr("Filter chips");
    const QString text = KeyTable::tr("Reading pane");
    const QString everywhere = KeyTable::tr("Everywhere");
    return {
        {everywhere, KeyTable::tr("Next and previous field"),
         keyText({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab})},
        {everywhere, KeyTable::tr("Menu of what has the focus"),
         keyText({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})},
        {list, KeyTable::tr("Move one row, a page, to the ends"),
         keyText({Qt::Key_Up, Qt::Key_PageDown, Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End})},
        {list, KeyTable::tr("Choose several rows"),
         keyText({Qt::SHIFT | Qt::Key_Down, Qt::CTRL | Qt::Key_Space})},
        {list, KeyTable::tr("Back to one chosen row"), keyText({Qt::Key_Escape})},
        {facets, KeyTable::tr("Ask for this value alone, or take it back"), keyText({Qt::Key_Return})},
        {facets, KeyTable::tr("Ask for this value too (any of them)"), keyText({Qt::SHIFT | Qt::Key_Return})},
        {facets, KeyTable::tr("Require this value too (all of them)"), keyText({Qt::Key_Plus})},
        {facets, KeyTable::tr("Refuse this value"), keyText({Qt::Key_Minus})},
        {facets, KeyTable::tr("Find a value in this field"), keyText({Qt::Key_Slash})},
        {histogram, KeyTable::tr("Move to a bar"), keyText({Qt::Key_Left, Qt::Key_Right})},
        {histogram, KeyTable::tr("Brush over several bars"),
         keyText({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right})},
        {histogram, KeyTable::tr("Filter by the brush"), keyText({Qt::Key_Return})},
        {histogram, KeyTable::tr("Take the filter back"), keyText({Qt::Key_Delete})},
        {search, KeyTable::tr("Take a completion"), keyText({Qt::Key_Down, Qt::Key_Return})},
        {search, KeyTable::tr("To the filter chips"), keyText({Qt::Key_Backspace})},
        {search, KeyTable::tr("Back to the page"), keyText({Qt::Key_Escape})},
        {chips, KeyTable::tr("Remove the filter"), keyText({Qt::Key_Delete})},
        {chips, KeyTable::tr("Edit the filter"), keyText({Qt::Key_Return})},
        {text, KeyTable::tr("Choose words, then tag them by the keys of the list"),
         keyText({Qt::SHIFT | Qt::Key_Right, Qt::CTRL | Qt::SHIFT | Qt::Key_Right})},
        {text, KeyTable::tr("Back to the list"), keyText({Qt::Key_Escape})},
        {KeyTable::tr("Charts and maps"), KeyTable::tr("Move to a bar or point; filter by it"),
         keyText({Qt::Key_Left, Qt::Key_Right, Qt::Key_Return})},
    };
}

QString keysAsMarkdown(const std::vector<KnownAction> &actions, const KeyMap &keys)
{
    const auto cell = [](QString text) { return text.replace(u'|', u"\\|"_s).replace(u'*', u"\\*"_s); };
    QString text = u"# "_s + KeyTable::tr("Keys") + u"\n\n"_s +
                   KeyTable::tr("Every key can be changed with %1.")
                       .arg(QKeySequence(Qt::CTRL | Qt::Key_F1).toString(QKeySequence::NativeText)) +
                   u"\n\n"_s;
    const auto head = [&](const QString &left, const QString &right) {
        text += u"| "_s + left + u" | "_s + right + u" |\n|---|---|\n"_s;
    };
    head(KeyTable::tr("Keys"), KeyTable::tr("Action"));
    for (const KnownAction &known : actions) {
        const QString pressed =
            known.action ? keys.keysOf(known.action).toString(QKeySequence::NativeText) : QString();
        if (!pressed.isEmpty() && known.action->isVisible())
            text += u"| "_s + cell(pressed) + u" | "_s + cell(known.path) + u" |\n"_s;
    }
    text += u"\n## "_s + KeyTable::tr("Keys that cannot be changed") + u"\n\n"_s;
    head(KeyTable::tr("Keys"), KeyTable::tr("Action"));
    for (const FixedKey &fixed : fixedKeys())
        text += u"| "_s + cell(fixed.keys) + u" | "_s + cell(fixed.where + u" › "_s + fixed.what) + u" |\n"_s;
    return text;
}

KeyTable::KeyTable(std::vector<KnownAction> actions, const KeyMap &keys, QObject *parent)
    : QAbstractTableModel(parent), m_actions(std::move(actions)), m_fixed(fixedKeys()), m_keys(keys)
{
    std::erase_if(m_actions,
                  [&](const KnownAction &known) { return !known.action || !keys.knows(known.action); });
    setWords({});
    connect(&keys, &KeyMap::changed, this, &KeyTable::refreshKeys);
}

QAction *KeyTable::actionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const size_t entry = m_shown[static_cast<size_t>(row)];
    return entry < m_actions.size() ? m_actions[entry].action.data() : nullptr;
}

void KeyTable::setWords(const QString &words)
{
    beginResetModel();
    m_shown.clear();
    for (size_t entry = 0; entry < m_actions.size() + static_cast<size_t>(m_fixed.size()); ++entry) {
        QString all;
        for (int column = 0; column < ColumnCount; ++column)
            all += text(entry, column) + u' ';
        if (holdsWords(withoutAccents(all), words))
            m_shown.push_back(entry);
    }
    endResetModel();
}

void KeyTable::refreshKeys()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString KeyTable::text(size_t entry, int column) const
{
    if (entry >= m_actions.size()) {
        const FixedKey &fixed = m_fixed[static_cast<qsizetype>(entry - m_actions.size())];
        return column == ActionColumn ? QString(fixed.where + u" › "_s + fixed.what)
               : column == KeysColumn ? fixed.keys
                                      : tr("Cannot be changed.");
    }
    const KnownAction &known = m_actions[entry];
    if (!known.action)
        return {};
    switch (column) {
    case ActionColumn:
        return known.path;
    case KeysColumn:
        return m_keys.keysOf(known.action).toString(QKeySequence::NativeText);
    default:
        return known.action->statusTip();
    }
}

int KeyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KeyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shown = text(m_shown[static_cast<size_t>(index.row())], index.column());
    const QAction *action = actionAt(index.row());
    const bool isChanged = action && index.column() == KeysColumn && m_keys.isChanged(action);
    switch (role) {
    case Qt::DisplayRole:
        return isChanged ? tr("%1 (changed)", "keys").arg(shown.isEmpty() ? tr("none", "no key") : shown)
                         : shown;
    case Qt::AccessibleTextRole:
        return isChanged ? tr("%1 (changed)", "keys").arg(shown) : shown;
    case Qt::ToolTipRole:
        return isChanged ? tr("Its usual key is %1.")
                               .arg(m_keys.usualKeysOf(action).toString(QKeySequence::NativeText))
                         : shown;
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChanged);
        return isChanged ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("Action") : section == KeysColumn ? tr("Keys") : tr("What it does");
}

} // namespace tamiz
