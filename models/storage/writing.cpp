// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writing.h"

#include "models/storage/database.h"
#include "models/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tamiz {

Dictionary::Dictionary(Store &store)
    : m_store(store), m_findValue(store.database(), "SELECT id FROM value WHERE field_id = ? AND text = ?"),
      m_addValue(store.database(), "INSERT INTO value (field_id, text) VALUES (?, ?)"),
      m_findField(store.database(), "SELECT id FROM field WHERE key = ? AND of_participant = ?"),
      m_addField(store.database(), "INSERT INTO field (key, title, of_participant) VALUES (?, ?, ?)")
{}

Result<qint64> Dictionary::field(const QString &title, bool ofParticipant)
{
    const auto known = m_fields.constFind({title, ofParticipant});
    if (known != m_fields.cend())
        return *known;
    const QString key = fieldKey(title);
    qint64 id = 0;
    if (m_findField.bind(key, ofParticipant).next())
        id = m_findField.integer(0);
    m_findField.reset();
    if (id == 0) {
        if (auto done = m_addField.bind(key, title, ofParticipant).run(); !done)
            return done.error();
        id = m_store.database().lastId();
    }
    m_fields.insert({title, ofParticipant}, id);
    return id;
}

Result<qint64> Dictionary::value(qint64 field, const QString &text)
{
    if (text.isEmpty())
        return qint64{0};
    const auto known = m_values.constFind({field, text});
    if (known != m_values.cend())
        return *known;
    qint64 id = 0;
    if (m_findValue.bind(field, text).next())
        id = m_findValue.integer(0);
    m_findValue.reset();
    if (id == 0) {
        if (auto done = m_addValue.bind(field, text).run(); !done)
            return done.error();
        id = m_store.database().lastId();
    }
    if (m_values.size() > 500'000)
        m_values.clear(); // a field of unique values must not hold the whole import in memory
    m_values.insert({field, text}, id);
    return id;
}

QByteArray jsonArray(const QList<qint64> &ids)
{
    QByteArray result = "[";
    for (const qint64 id : ids) {
        if (result.size() > 1)
            result += ',';
        result += QByteArray::number(id);
    }
    return result + ']';
}

Result<qint64> nameId(Store &store, const QString &text)
{
    return Dictionary(store).value(0, text);
}

QString fieldKey(const QString &title)
{
    QString key;
    for (const QChar c : title.trimmed().toLower())
        key += c.isLetterOrNumber() ? c : u'_';
    while (key.contains("__"_L1))
        key.replace("__"_L1, "_"_L1);
    while (key.endsWith(u'_'))
        key.chop(1);
    while (key.startsWith(u'_'))
        key.remove(0, 1);
    return key.isEmpty() ? u"field"_s : key;
}

Result<qint64> makeTag(Store &store, const QString &name, qint64 parent, const QColor &colour, const QString &description,
                       const QString &guid)
{
    const auto nameValue = nameId(store, name);
    if (!nameValue)
        return nameValue.error();
    const auto text = nameId(store, description);
    if (!text)
        return text.error();
    Statement insert(store.database(), "INSERT INTO tag (guid, parent, name, colour, description) VALUES (?, ?, ?, ?, ?)");
    insert.bind(guid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : guid, parent, *nameValue,
                static_cast<qint64>(colour.rgb() & 0xffffff), *text ? std::optional<qint64>(*text) : std::nullopt);
    if (auto done = insert.run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<qint64> makeTheme(Store &store, const QString &name, const QStringList &terms)
{
    const auto nameValue = nameId(store, name);
    if (!nameValue)
        return nameValue.error();
    Statement insert(store.database(), "INSERT INTO theme (name, terms) VALUES (?, ?)");
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(terms)).toJson(QJsonDocument::Compact));
    if (auto done = insert.bind(*nameValue, json).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<qint64> makeThemeLink(Store &store, qint64 first, qint64 second, bool together)
{
    Statement insert(store.database(), "INSERT OR IGNORE INTO theme_link (first, second, together) VALUES (?, ?, ?)");
    if (auto done = insert.bind(std::min(first, second), std::max(first, second), together).run(); !done)
        return done.error();
    Statement find(store.database(), "SELECT id FROM theme_link WHERE first = ? AND second = ? AND together = ?");
    const qint64 id = find.bind(std::min(first, second), std::max(first, second), together).next() ? find.integer(0) : 0;
    if (auto done = find.done(); !done)
        return done.error();
    return id;
}

Result<qint64> makeView(Store &store, const QString &name, qint64 filter)
{
    const auto nameValue = nameId(store, name);
    if (!nameValue)
        return nameValue.error();
    Statement insert(store.database(), "INSERT INTO saved_view (name, filter) VALUES (?, ?)");
    if (auto done = insert.bind(*nameValue, filter ? std::optional<qint64>(filter) : std::nullopt).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<qint64> makeFamily(Store &store, qint64 centre)
{
    Statement insert(store.database(), "INSERT INTO family (centre) VALUES (?)");
    if (auto done = insert.bind(centre).run(); !done)
        return done.error();
    return store.database().lastId();
}

} // namespace tamiz
