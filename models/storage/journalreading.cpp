// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journalreading.h"

#include "models/storage/applying.h"
#include "models/storage/database.h"
#include "models/storage/journal.h"
#include "models/storage/journalchain.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// As times stand in the journal, so that they compare as text.
QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Result<QStringList> readNames(Store &store, const char *sql)
{
    Statement rows(store.database(), sql);
    QStringList names;
    while (rows.next())
        names << rows.text(0);
    if (auto done = rows.done(); !done)
        return done.error();
    return names;
}

/// Finds which operation changed each conflicting value last: walks back from the newest one until all are
/// known.
class Blame
{
public:
    explicit Blame(std::vector<RevertConflict> &conflicts) : m_conflicts(conflicts)
    {
        for (size_t place = 0; place < conflicts.size(); ++place)
            m_open[keyOf(conflicts[place].target, conflicts[place].argument)].insert(conflicts[place].id,
                                                                                     place);
        m_left = conflicts.size();
    }

    bool isDone() const { return m_left == 0; }

    /// Whether \a operation is what some value is in conflict with.
    bool ask(const Operation &operation)
    {
        bool isCause = false;
        for (const Change &change : operation.changes) {
            const auto open = m_open.find(keyOf(change.target, change.argument));
            if (open == m_open.end())
                continue;
            for (const qint64 id : change.ids) {
                const auto found = open->constFind(id);
                if (found == open->constEnd())
                    continue;
                m_conflicts[*found].later = operation.id;
                open->erase(found);
                --m_left;
                isCause = true;
            }
        }
        return isCause;
    }

private:
    static QPair<int, qint64> keyOf(Target target, qint64 argument)
    {
        return {static_cast<int>(target), argument};
    }

    std::vector<RevertConflict> &m_conflicts;
    QHash<QPair<int, qint64>, QHash<qint64, size_t>> m_open;
    size_t m_left = 0;
};

Result<void> explain(Store &store, RevertPreview &preview)
{
    Blame blame(preview.conflicts);
    Statement rows(store.database(), u"SELECT %1 FROM operation WHERE id > ? ORDER BY id DESC"_s.arg(
                                         QLatin1StringView(EntryColumns)));
    rows.bind(preview.operation.id);
    while (!blame.isDone() && rows.next()) {
        QByteArray bytes;
        Operation operation = readEntry(rows, &bytes);
        auto changes = decodeChanges(bytes);
        if (!changes)
            return changes.error();
        operation.changes = std::move(*changes);
        if (!blame.ask(operation))
            continue;
        operation.changes.clear();
        preview.later.append(std::move(operation));
    }
    return blame.isDone() ? Result<void>() : rows.done();
}

} // namespace

Result<QList<Operation>> readOperations(Store &store, const JournalFilter &filter, qint64 before,
                                        qsizetype limit)
{
    QString where = u"id < ?"_s;
    QStringList texts;
    const auto ask = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        where += u" AND "_s + condition;
        texts << value;
    };
    ask(u"actor = ?"_s, filter.actor);
    ask(u"actor_kind = ?"_s, filter.actorKind ? keyOf(*filter.actorKind) : QString());
    if (!filter.verbs.isEmpty()) {
        where += u" AND verb IN (?"_s + u", ?"_s.repeated(filter.verbs.size() - 1) + u')';
        texts << filter.verbs;
    }
    ask(u"at >= ?"_s, filter.since.isValid() ? timeText(filter.since) : QString());
    ask(u"at < ?"_s, filter.until.isValid() ? timeText(filter.until) : QString());
    Statement rows(store.database(), u"SELECT %1 FROM operation WHERE %2 ORDER BY id DESC LIMIT ?"_s.arg(
                                         QLatin1StringView(EntryColumns), where));
    int place = 0;
    rows.bindAt(++place, before);
    for (const QString &text : std::as_const(texts))
        rows.bindAt(++place, text);
    rows.bindAt(++place, static_cast<qint64>(limit));
    QList<Operation> operations;
    while (rows.next()) {
        QByteArray bytes;
        operations.append(readEntry(rows, &bytes));
    }
    if (auto done = rows.done(); !done)
        return done.error();
    return operations;
}

Result<JournalNames> readJournalNames(Store &store)
{
    const auto actors = readNames(store, "SELECT DISTINCT actor FROM operation ORDER BY actor");
    if (!actors)
        return actors.error();
    const auto verbs = readNames(store, "SELECT DISTINCT verb FROM operation ORDER BY verb");
    if (!verbs)
        return verbs.error();
    return JournalNames{*actors, *verbs};
}

bool isOfContribution(Target target)
{
    return keyOf(target).startsWith("contribution."_L1);
}

Result<RevertPreview> previewRevert(Store &store, qint64 id)
{
    auto found = revertable(store, id);
    if (!found)
        return found.error();
    RevertPreview preview;
    preview.operation = std::move(*found);
    const std::vector<Change> done = std::exchange(preview.operation.changes, {});
    for (auto change = done.rbegin(); change != done.rend(); ++change) {
        const Change wanted = change->inverse();
        Change now = wanted;
        if (auto read = readBefore(store, now); !read)
            return read.error();
        RevertPart part{wanted.target, wanted.argument, 0, 0};
        Change written{wanted.target, wanted.argument, {}, {}, {}};
        size_t place = 0;
        for (size_t i = 0; i < now.ids.size(); ++i) { // readBefore() drops ids that are gone
            while (wanted.ids[place] != now.ids[i])
                ++place;
            if (now.before[i] != wanted.before[place])
                preview.conflicts.push_back({wanted.target, wanted.argument, now.ids[i], 0});
            else if (now.before[i] != now.after[i])
                written.add(now.ids[i], now.before[i], now.after[i]);
            part.conflicts += now.before[i] != wanted.before[place];
        }
        part.changed = static_cast<qint64>(written.ids.size());
        preview.parts.push_back(part);
        if (isOfContribution(written.target))
            preview.contributions.insert(preview.contributions.end(), written.ids.begin(), written.ids.end());
        if (!written.ids.empty())
            preview.changes.push_back(std::move(written));
    }
    std::ranges::sort(preview.contributions);
    const auto twice = std::ranges::unique(preview.contributions);
    preview.contributions.erase(twice.begin(), twice.end());
    if (auto explained = explain(store, preview); !explained)
        return explained.error();
    return preview;
}

} // namespace tamiz
