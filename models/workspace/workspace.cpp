// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include "models/core/account.h"
#include "models/domain/kind.h"
#include "models/workspace/selection.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// So many targets change within 50 ms on the GUI thread.
constexpr qsizetype SmallWork = 2000;
/// The GUI thread never waits longer than this for another writer; then the verb becomes a task.
constexpr int PatienceMs = 20;

/// What columns cannot follow in place: they are read again, in the thread of the task.
bool addsRows(const Operation &operation)
{
    return std::ranges::any_of(operation.changes, [](const Change &change) {
        return change.target == Target::ContributionLive || change.target == Target::ContributionRevision
            || change.target == Target::SourceLive || change.target == Target::ParticipantLive
            || change.target == Target::ParticipantOpinion; // all votes are read again then
    });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store, std::shared_ptr<Columns> columns)
    : m_store(std::move(store)), m_columns(std::move(columns)), m_actor{accountName(), ActorKind::Person}
{
    m_store->setPatience(PatienceMs);
    reselect();
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Clock clock)
{
    if (auto made = Store::create(path, clock); !made)
        return made.error();
    return open(path, std::move(clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock)
{
    auto store = Store::open(path, Store::Mode::ReadWrite, std::move(clock));
    if (!store)
        return store.error();
    auto columns = Columns::load(**store);
    if (!columns)
        return columns.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*store), std::move(*columns)));
}

QString Workspace::path() const { return m_store->path(); }
bool Workspace::isReadOnly() const { return m_store->isReadOnly(); }

Result<void> Workspace::setFilter(const Filter &filter)
{
    auto rows = select(*m_columns, *m_store, filter);
    if (!rows)
        return rows.error();
    m_filter = filter;
    m_selection = std::move(*rows);
    Q_EMIT selectionChanged();
    return {};
}

Result<Operation> Workspace::perform(const Verb &verb)
{
    auto result = verb(*m_store, Progress());
    if (result && result->id)
        finish(result, {});
    return result;
}

Task *Workspace::start(const QString &title, Verb verb)
{
    // The columns are read again in the thread of the task when rows came or went, and exchanged here in one step.
    auto fresh = std::make_shared<std::shared_ptr<Columns>>();
    auto work = [verb = std::move(verb), path = path(), clock = m_store->clock(), fresh](const Progress &progress) -> Result<Operation> {
        auto store = Store::open(path, Store::Mode::ReadWrite, clock);
        if (!store)
            return store.error();
        auto result = verb(**store, progress);
        if (!result || result->id == 0 || !addsRows(*result))
            return result;
        if (auto columns = Columns::load(**store))
            *fresh = std::move(*columns);
        return result;
    };
    Task *task = m_tasks.start(title, std::move(work));
    connect(task, &Task::finished, this, [this, fresh](const Result<Operation> &result) { finish(result, *fresh); });
    return task;
}

void Workspace::submit(const QString &title, qsizetype targets, Verb verb)
{
    if (targets > SmallWork) {
        start(title, std::move(verb));
        return;
    }
    const auto result = perform(verb);
    if (result)
        return;
    if (result.error().code == Error::Code::Busy)
        start(title, std::move(verb));
    else
        Q_EMIT failed(result.error());
}

Result<Operation> Workspace::reverseNext(const std::optional<Operation> &next, const QString &title, const Verb &verb)
{
    const bool small = !next || (next->targets <= SmallWork && !addsRows(*next));
    if (small) {
        auto result = perform(verb);
        if (result || result.error().code != Error::Code::Busy)
            return result;
    }
    start(title, verb);
    return Operation{};
}

Result<Operation> Workspace::undo()
{
    const auto next = nextUndo(*m_store);
    if (!next)
        return next.error();
    return reverseNext(*next, tr("Undo"), [actor = m_actor](Store &store, const Progress &) { return tamiz::undo(store, actor); });
}

Result<Operation> Workspace::redo()
{
    const auto next = nextRedo(*m_store);
    if (!next)
        return next.error();
    return reverseNext(*next, tr("Redo"), [actor = m_actor](Store &store, const Progress &) { return tamiz::redo(store, actor); });
}

Result<Operation> Workspace::revert(qint64 operation)
{
    const auto entries = readOperations(*m_store, operation - 1, 1, true);
    if (!entries)
        return entries.error();
    const auto entry = entries->isEmpty() ? std::nullopt : std::optional(entries->first());
    return reverseNext(entry, tr("Taking back"),
                       [actor = m_actor, operation](Store &store, const Progress &) { return tamiz::revert(store, operation, actor); });
}

void Workspace::finish(const Result<Operation> &result, std::shared_ptr<Columns> fresh)
{
    if (!result) {
        if (result.error().code != Error::Code::Cancelled)
            Q_EMIT failed(result.error());
        return;
    }
    if (fresh && fresh->lastOperation() >= m_columns->lastOperation())
        m_columns = std::move(fresh);
    catchUp();
    Operation operation = *result;
    operation.changes.clear();
    if (operation.id)
        Q_EMIT performed(operation);
}

void Workspace::catchUp()
{
    constexpr qsizetype batch = 100;
    for (;;) {
        const auto entries = readOperations(*m_store, m_columns->lastOperation(), batch, true);
        if (!entries) {
            Q_EMIT failed(entries.error());
            return;
        }
        bool followed = true;
        for (const Operation &entry : *entries)
            followed = followed && m_columns->follow(*m_store, entry);
        if (!followed) {
            auto columns = Columns::load(*m_store);
            if (!columns) {
                Q_EMIT failed(columns.error());
                return;
            }
            m_columns = std::move(*columns);
        }
        if (entries->size() < batch)
            break;
    }
    reselect();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void Workspace::reselect()
{
    if (auto rows = select(*m_columns, *m_store, m_filter)) {
        m_selection = std::move(*rows);
    } else { // what it named is gone (a tag retired, an import undone): show everything rather than nothing
        m_filter = {};
        m_selection = m_columns->live();
    }
    const auto undoes = nextUndo(*m_store);
    const auto redoes = nextRedo(*m_store);
    m_undoText = undoes && *undoes ? describeDoing(**undoes) : QString();
    m_redoText = redoes && *redoes ? describeDoing(**redoes) : QString();
}

} // namespace tamiz
