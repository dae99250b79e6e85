// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace tamiz {

/// A setting with its place and what it is until someone changes it.
template<class T>
struct SettingKey
{
    QLatin1StringView name;
    T fallback{};
};

/// Every setting of the window, in one place. Choices are stored by name, never by number.
namespace settings {
using namespace Qt::StringLiterals;
// Not a group called "general": QSettings writes it to INI files as %General and reads it back as "General".
inline const SettingKey<QString> Language{"program/language"_L1, u"system"_s}; ///< "system", "es", "en".
inline const SettingKey<QString> Appearance{"program/appearance"_L1,
                                            u"system"_s}; ///< "system", "light", "dark".
inline const SettingKey<QStringList> RecentFiles{"program/recentFiles"_L1, {}};
inline const SettingKey<QByteArray> WindowGeometry{"window/geometry"_L1, {}};
inline const SettingKey<QByteArray> Splitter{"window/splitter"_L1, {}};
inline const SettingKey<QString> Keys{"program/keys"_L1, {}}; ///< Changed ones, as KeyMap writes them.
inline const SettingKey<bool> LetterKeys{"program/letterKeys"_L1, true}; ///< Single letters in lists.
inline const SettingKey<QString> LastPage{"window/page"_L1, u"contributions"_s};
} // namespace settings

/// Typed access to a QSettings, which is passed in so that a test has its own.
class Settings
{
public:
    explicit Settings(QSettings &store) : m_store(store) {}

    template<class T>
    T get(const SettingKey<T> &key) const
    {
        const QVariant value = m_store.value(key.name);
        return value.canConvert<T>() ? value.value<T>() : key.fallback;
    }
    template<class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        m_store.setValue(key.name, QVariant::fromValue(value));
    }
    void clear() { m_store.clear(); }
    QString fileName() const { return m_store.fileName(); }

private:
    QSettings &m_store;
};

} // namespace tamiz
