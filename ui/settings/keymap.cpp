// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keymap.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <array>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

/// What lists, fields and dialogs everywhere need themselves.
constexpr std::array reserved{Qt::Key_Tab,   Qt::Key_Backtab,  Qt::Key_Escape,   Qt::Key_Up,  Qt::Key_Down,
                              Qt::Key_Left,  Qt::Key_Right,    Qt::Key_Home,     Qt::Key_End, Qt::Key_PageUp,
                              Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Backspace};

bool isReserved(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool plain =
        (first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return plain && std::ranges::find(reserved, first.key()) != reserved.end();
}

/// Where an action is heard: widgets that can have the focus themselves. Menus and pages only hand it on.
QList<QWidget *> placesOf(const QAction *action)
{
    QList<QWidget *> places;
    const QList<QObject *> objects = action->associatedObjects();
    for (QObject *object : objects) {
        auto *widget = qobject_cast<QWidget *>(object);
        const bool handsOn = !widget || qobject_cast<QMenu *>(widget) || qobject_cast<QMenuBar *>(widget);
        if (!handsOn && (action->shortcutContext() != Qt::WidgetShortcut ||
                         (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())))
            places << widget;
    }
    return places;
}

bool isWide(const QAction *action)
{
    return action->shortcutContext() == Qt::WindowShortcut ||
           action->shortcutContext() == Qt::ApplicationShortcut;
}

/// Whether there is a place where both are heard.
bool meet(const QAction *a, const QAction *b)
{
    if (isWide(a) || isWide(b))
        return true;
    const auto within = [](const QWidget *outer, const QWidget *inner) {
        return outer == inner || outer->isAncestorOf(inner);
    };
    const QList<QWidget *> others = placesOf(b);
    return std::ranges::any_of(placesOf(a), [&](const QWidget *place) {
        return std::ranges::any_of(others, [&](const QWidget *other) {
            const bool aReachesDown = a->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            const bool bReachesDown = b->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            return place == other || (aReachesDown && within(place, other)) ||
                   (bReachesDown && within(other, place));
        });
    });
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

bool isSingleLetter(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination first = keys[0];
    const bool plain =
        (first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return plain && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

QString plainActionText(const QAction &action)
{
    QString text;
    const QString marked = action.text();
    for (qsizetype index = 0; index < marked.size(); ++index) {
        if (marked[index] == u'&' && ++index >= marked.size())
            break;
        text.append(marked[index]);
    }
    return text;
}

KeyMap::KeyMap(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_lettersOn(settings.get(settings::LetterKeys))
{
    const QJsonObject chosen = QJsonDocument::fromJson(settings.get(settings::Keys).toUtf8()).object();
    for (auto entry = chosen.begin(); entry != chosen.end(); ++entry)
        m_chosen.insert(entry.key(), entry.value().toString());
}

void KeyMap::adopt(const QString &place, const QList<QAction *> &actions)
{
    std::erase_if(m_actions, [](const QPointer<QAction> &action) { return !action; });
    int nameless = 0;
    for (QAction *action : actions) {
        if (knows(action) || action->isSeparator() || action->menu())
            continue;
        QString name = action->objectName();
        if (name.isEmpty())
            name = action->shortcut().toString(QKeySequence::PortableText);
        if (name.isEmpty())
            name = u"#%1"_s.arg(nameless++);
        m_ids.insert(action, place + u'.' + name);
        m_usual.insert(action, action->shortcut());
        m_actions.emplace_back(action);
        connect(action, &QObject::destroyed, this, [this, action] {
            m_ids.remove(action);
            m_usual.remove(action);
        });
        apply(action);
    }
}

QList<QAction *> KeyMap::actions() const
{
    QList<QAction *> known;
    for (const QPointer<QAction> &action : m_actions) {
        if (action)
            known << action;
    }
    return known;
}

QKeySequence KeyMap::keysOf(const QAction *action) const
{
    const auto chosen = m_chosen.constFind(m_ids.value(action));
    return chosen == m_chosen.constEnd() ? usualKeysOf(action)
                                         : QKeySequence::fromString(*chosen, QKeySequence::PortableText);
}

KeyVerdict KeyMap::judge(const QAction *action, const QKeySequence &keys) const
{
    using Kind = KeyVerdict::Kind;
    if (keys.isEmpty())
        return {};
    if (isReserved(keys) && keys != usualKeysOf(action))
        return {Kind::Refused,
                tr("“%1” moves about in lists, fields and dialogs, so it cannot be the key of an action.")
                    .arg(native(keys)),
                nullptr};
    if (isSingleLetter(keys) && action->shortcutContext() != Qt::WidgetShortcut)
        return {Kind::Refused,
                tr("“%1” alone would be typed into fields. This action is heard everywhere: take the key "
                   "together "
                   "with Ctrl or Alt, or a function key.")
                    .arg(native(keys)),
                nullptr};
    const QKeyCombination first = keys[0];
    if (first.keyboardModifiers() == Qt::AltModifier) {
        const QList<QMenuBar *> bars = qobject_cast<QWidget *>(parent())
                                           ? qobject_cast<QWidget *>(parent())->findChildren<QMenuBar *>()
                                           : QList<QMenuBar *>();
        for (const QMenuBar *bar : bars) {
            const QList<QAction *> menus = bar->actions();
            for (const QAction *menu : menus) {
                if (QKeySequence::mnemonic(menu->text()) == QKeySequence(first))
                    return {Kind::Refused,
                            tr("“%1” opens the menu “%2”.").arg(native(keys), plainActionText(*menu)),
                            nullptr};
            }
        }
    }
    for (const QPointer<QAction> &other : m_actions) {
        if (other && other != action && keysOf(other) == keys && meet(action, other))
            return {Kind::Taken, tr("“%1” is the key of “%2”.").arg(native(keys), plainActionText(*other)),
                    other};
    }
    return {};
}

void KeyMap::setKeys(QAction *action, const QKeySequence &keys)
{
    const KeyVerdict verdict = judge(action, keys);
    if (verdict.kind == KeyVerdict::Kind::Refused || !knows(action))
        return;
    for (KeyVerdict taken = verdict; taken.owner; taken = judge(action, keys)) {
        m_chosen.insert(m_ids.value(taken.owner), QString());
        apply(taken.owner);
    }
    const QString id = m_ids.value(action);
    if (keys == usualKeysOf(action))
        m_chosen.remove(id);
    else
        m_chosen.insert(id, keys.toString(QKeySequence::PortableText));
    apply(action);
    remember();
}

void KeyMap::reset(QAction *action)
{
    setKeys(action, usualKeysOf(action));
}

void KeyMap::resetAll()
{
    m_chosen.clear();
    for (QAction *action : actions())
        apply(action);
    setLettersOn(true);
    remember();
}

void KeyMap::setLettersOn(bool on)
{
    m_lettersOn = on;
    m_settings.set(settings::LetterKeys, on);
    for (QAction *action : actions())
        apply(action);
    Q_EMIT changed();
}

void KeyMap::apply(QAction *action)
{
    const QKeySequence keys = keysOf(action);
    const bool heard = m_lettersOn || !isSingleLetter(keys);
    action->setShortcut(heard ? keys : QKeySequence());
    if (const QString tip = action->statusTip(); !tip.isEmpty())
        action->setToolTip(
            action->shortcut().isEmpty()
                ? tip
                : tr("%1 (%2)", "what an action does, its key").arg(tip, native(action->shortcut())));
}

void KeyMap::remember()
{
    QJsonObject chosen;
    for (auto entry = m_chosen.constBegin(); entry != m_chosen.constEnd(); ++entry)
        chosen.insert(entry.key(), entry.value());
    m_settings.set(settings::Keys,
                   chosen.isEmpty()
                       ? QString()
                       : QString::fromUtf8(QJsonDocument(chosen).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace tamiz
