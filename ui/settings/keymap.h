// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <vector>

namespace tamiz {

/// What speaks against giving keys to an action.
struct KeyVerdict
{
    enum class Kind { Free, Taken, Refused };
    Kind kind = Kind::Free;
    QString sentence;         ///< Why not, for people; empty when free.
    QAction *owner = nullptr; ///< Taken: the action that has the keys now.
};

/// The keys of all actions: what they are at first, and what a person made of them, kept in the settings.
/// Actions stay with their owners; the map changes their shortcuts and their tool tips.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    explicit KeyMap(Settings &settings, QObject *parent = nullptr);

    /// Takes \a actions of \a place ("window" or a page's id) under the map and gives them the keys a person
    /// chose. An action is known by its object name, else by the keys it came with.
    void adopt(const QString &place, const QList<QAction *> &actions);
    bool knows(const QAction *action) const { return m_ids.contains(action); }
    QList<QAction *> actions() const;

    QKeySequence keysOf(const QAction *action) const; ///< Those chosen, also while single letters are off.
    QKeySequence usualKeysOf(const QAction *action) const { return m_usual.value(action); }
    bool isChanged(const QAction *action) const { return keysOf(action) != usualKeysOf(action); }

    /// Whether \a action may have \a keys, and if not, why in words. Keys clash only where both actions are
    /// heard: a letter may mean one thing in the list and another in the list of themes.
    KeyVerdict judge(const QAction *action, const QKeySequence &keys) const;
    /// Gives \a action the keys (none: takes them away); an owner of them loses them. Refused ones change
    /// nothing.
    void setKeys(QAction *action, const QKeySequence &keys);
    void reset(QAction *action);
    void resetAll();

    /// Single letters can be switched off, for people who speak to their computer (WCAG 2.1.4).
    bool lettersOn() const { return m_lettersOn; }
    void setLettersOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void apply(QAction *action);
    void remember();

    Settings &m_settings;
    std::vector<QPointer<QAction>> m_actions;
    QHash<const QAction *, QString> m_ids;
    QHash<const QAction *, QKeySequence> m_usual;
    QHash<QString, QString> m_chosen; ///< By id: keys as portable text.
    bool m_lettersOn = true;
};

/// Whether \a keys are one letter, digit or sign without Ctrl, Alt or Meta: it would be typed into a field.
bool isSingleLetter(const QKeySequence &keys);
/// The text of \a action as people read it, without mnemonics.
QString plainActionText(const QAction &action);

} // namespace tamiz
