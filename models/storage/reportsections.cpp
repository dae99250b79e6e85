// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reportsections.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

namespace tamiz {

Result<QList<SectionEntry>> readSections(Store &store)
{
    Statement rows(store.database(), "SELECT s.id, s.place, t.text FROM report_section s JOIN report_text t ON t.id = s.content "
                                     "WHERE s.live = 1 ORDER BY s.place, s.id");
    QList<SectionEntry> sections;
    while (rows.next())
        sections.append({rows.integer(0), rows.integer(1), rows.text(2)});
    if (auto done = rows.done(); !done)
        return done.error();
    return sections;
}

Result<qint64> makeSection(Store &store, qint64 content)
{
    Statement insert(store.database(), "INSERT INTO report_section (content) VALUES (?)");
    if (auto done = insert.bind(content).run(); !done)
        return done.error();
    return store.database().lastId();
}

Result<qint64> reportTextId(Store &store, const QString &text)
{
    Statement insert(store.database(), "INSERT OR IGNORE INTO report_text (text) VALUES (?)");
    if (auto done = insert.bind(text).run(); !done)
        return done.error();
    Statement find(store.database(), "SELECT id FROM report_text WHERE text = ?");
    const qint64 id = find.bind(text).next() ? find.integer(0) : 0;
    find.reset();
    if (auto done = find.done(); !done)
        return done.error();
    return id;
}

} // namespace tamiz
