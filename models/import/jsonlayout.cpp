// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonreader.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr int longestPath = 8;
constexpr qsizetype mostLists = 200;

// Finds the lists of objects in one object: only fields lead to them, not places in other lists.
class FindLists final : public JsonSkip
{
public:
    using JsonSkip::JsonSkip;

    bool start_object(size_t count) override
    {
        if (m_lists == 1)
            noteItem();
        ++m_objects;
        return JsonSkip::start_object(count);
    }
    bool key(string_t &text) override
    {
        if (m_lists == 0) {
            m_path.resize(std::min<qsizetype>(m_path.size(), m_objects - 1));
            m_path.append(QString::fromStdString(text));
            hasId = hasId || (m_objects == 1 && text == "id");
        }
        return note();
    }
    bool end_object() override
    {
        --m_objects;
        return JsonSkip::end_object();
    }
    bool start_array(size_t count) override
    {
        if (++m_lists == 1)
            m_openObjects = m_objects;
        return JsonSkip::start_array(count);
    }
    bool end_array() override
    {
        --m_lists;
        return JsonSkip::end_array();
    }

    QMap<QString, qint64> counts;
    bool hasId = false;

private:
    void noteItem()
    {
        if (m_objects != m_openObjects || m_path.size() > longestPath)
            return;
        const QString path = m_path.join(u'/');
        if (counts.contains(path) || counts.size() < mostLists)
            ++counts[path];
    }

    QStringList m_path;
    int m_objects = 0;     ///< Open objects.
    int m_lists = 0;       ///< Open lists.
    int m_openObjects = 0; ///< Open objects when the outermost list began.
};

} // namespace

Result<JsonLayout> jsonLayout(const FilePlace &place, const QString &encoding, const QString &list)
{
    JsonLayout layout;
    if (!list.isEmpty()) {
        layout.path = list.split(u'/');
        return layout;
    }
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(place, encoding);
    if (!source)
        return source.error();
    JsonCursor cursor(std::move(*source));
    cursor.skipVariable();
    const int first = cursor.peek();
    if (first == '[')
        return layout;
    FindLists find(cursor.bytes());
    if (const Result<void> read = cursor.value(find); !read)
        return read.error();
    const int second = cursor.peek();
    const bool lines = second == '{' && cursor.sawLineBreak();
    if (first != '{' || (second >= 0 && !lines)) {
        if (second >= 0)
            return cursor.notJson();
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import",
                                                 "“%1” is valid JSON and holds no records: a single value is "
                                                 "neither a list nor an object.")
                         .arg(place.name()),
                     place.path};
    }
    for (auto it = find.counts.cbegin(); it != find.counts.cend(); ++it)
        layout.lists.append(it.key());
    std::stable_sort(layout.lists.begin(), layout.lists.end(),
                     [&](const QString &a, const QString &b) { return find.counts[a] > find.counts[b]; });
    if (lines) {
        layout.shape = JsonLayout::Shape::Lines;
        layout.lists.clear();
    } else if (find.hasId || layout.lists.isEmpty()) { // One record, whose lists belong to it.
        layout.shape = JsonLayout::Shape::Single;
    } else {
        layout.path = layout.lists.constFirst().split(u'/');
    }
    return layout;
}

} // namespace tamiz
