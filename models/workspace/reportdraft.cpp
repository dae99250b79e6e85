// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/reportdraft.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/storage/reading.h"
#include "models/storage/reportsections.h"
#include "models/storage/store.h"
#include "models/workspace/operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

using namespace operations;

namespace {

constexpr double leastText = 60; ///< Millimetres that are left for words in either direction.

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString contentOf(const DraftSection &section)
{
    QJsonObject object{{u"key"_s, section.key}};
    if (!section.templ.isEmpty())
        object.insert(u"template"_s, section.templ);
    if (section.title)
        object.insert(u"title"_s, *section.title);
    if (section.text)
        object.insert(u"text"_s, *section.text);
    return compact(object);
}

DraftSection sectionFrom(const SectionEntry &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    DraftSection section{entry.id, object[u"template"_s].toString(), object[u"key"_s].toString(), {}, {}};
    if (object.contains(u"title"_s))
        section.title = object[u"title"_s].toString();
    if (object.contains(u"text"_s))
        section.text = object[u"text"_s].toString();
    return section;
}

QString contentOf(const ReportSettings &settings)
{
    QJsonObject facts;
    for (auto it = settings.facts.begin(); it != settings.facts.end(); ++it) {
        if (!it.value().trimmed().isEmpty())
            facts.insert(it.key(), it.value().trimmed());
    }
    return compact({{u"title"_s, settings.title.simplified()},
                    {u"institution"_s, settings.institution.simplified()},
                    {u"author"_s, settings.author.simplified()},
                    {u"language"_s, settings.language},
                    {u"paper"_s, settings.paper},
                    {u"edges"_s, QJsonArray{settings.left, settings.top, settings.right, settings.bottom}},
                    {u"facts"_s, facts}});
}

ReportSettings settingsFrom(const QString &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    ReportSettings settings;
    settings.title = object[u"title"_s].toString();
    settings.institution = object[u"institution"_s].toString();
    settings.author = object[u"author"_s].toString();
    settings.language = object[u"language"_s].toString();
    settings.paper = object[u"paper"_s].toString(settings.paper);
    const QJsonArray edges = object[u"edges"_s].toArray();
    if (edges.size() == 4) {
        settings.left = edges[0].toDouble();
        settings.top = edges[1].toDouble();
        settings.right = edges[2].toDouble();
        settings.bottom = edges[3].toDouble();
    }
    const QJsonObject facts = object[u"facts"_s].toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        settings.facts.insert(it.key(), it.value().toString());
    return settings;
}

Result<void> expectSound(const ReportSettings &settings)
{
    const bool isLetter = settings.paper == "Letter"_L1;
    if (!isLetter && settings.paper != "A4"_L1)
        return Error{Error::Code::Usage, tr("Paper is A4 or Letter, not “%1”.").arg(settings.paper), {}};
    if (!settings.language.isEmpty() && !spokenLanguages().contains(settings.language))
        return Error{Error::Code::Usage,
                     tr("A report is written in one of %1, not in “%2”.")
                         .arg(spokenLanguages().join(u", "_s), settings.language),
                     {}};
    const double width = isLetter ? 215.9 : 210, height = isLetter ? 279.4 : 297;
    const double least = std::min({settings.left, settings.top, settings.right, settings.bottom});
    if (least < 5 || width - settings.left - settings.right < leastText ||
        height - settings.top - settings.bottom < leastText)
        return Error{Error::Code::Usage,
                     tr("Edges are 5 mm at least and leave %1 mm for the text.").arg(leastText),
                     {}};
    return {};
}

/// The sections without the settings.
Result<QList<SectionEntry>> sectionsOf(Store &store)
{
    auto entries = readSections(store);
    if (entries)
        entries->removeIf([](const SectionEntry &entry) { return entry.place == 0; });
    return entries;
}

Error noSection()
{
    return {Error::Code::Usage, tr("This section is not there any more."), {}};
}

/// Makes the places of \a ids 1, 2, 3….
Change placed(const std::vector<qint64> &ids)
{
    std::vector<std::pair<qint64, qint64>> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.emplace_back(ids[i], static_cast<qint64>(i) + 1);
    std::ranges::sort(places);
    Change change{Target::SectionPlace, 0, {}, {}, {}};
    for (const auto &[id, place] : places)
        change.add(id, 0, place);
    return change;
}

std::vector<qint64> idsOf(const QList<SectionEntry> &entries)
{
    std::vector<qint64> ids;
    for (const SectionEntry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

Result<qint64> make(Store &store, const QString &content)
{
    const auto text = reportTextId(store, content);
    if (!text)
        return text.error();
    return makeSection(store, *text);
}

} // namespace

Result<ReportDraft> readDraft(Store &store)
{
    const auto entries = readSections(store);
    if (!entries)
        return entries.error();
    ReportDraft draft;
    if (entries->isEmpty() || entries->first().place != 0) { // where older versions kept the cover
        const auto cover = readSetting(store, u"report/cover"_s);
        if (!cover)
            return cover.error();
        draft.settings = settingsFrom(*cover);
    }
    for (const SectionEntry &entry : *entries) {
        if (entry.place == 0)
            draft.settings = settingsFrom(entry.content);
        else
            draft.sections.push_back(sectionFrom(entry));
    }
    return draft;
}

Result<Operation> setReportSettings(Store &store, const ReportSettings &settings, const Actor &actor)
{
    if (const auto sound = expectSound(settings); !sound)
        return sound.error();
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entries = readSections(store);
    const auto text = reportTextId(store, contentOf(settings));
    if (!entries || !text)
        return !entries ? entries.error() : text.error();
    Operation operation = by(actor, u"report settings"_s);
    if (!entries->isEmpty() && entries->first().place == 0) {
        operation.changes = {oneTo(Target::SectionContent, entries->first().id, *text)};
    } else {
        const auto made = makeSection(store, *text);
        if (!made)
            return made.error();
        operation.changes = {oneTo(Target::SectionLive, *made, 1)};
    }
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> replaceSections(Store &store, const std::vector<DraftSection> &sections, const QString &templ,
                                  const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entries = sectionsOf(store);
    if (!entries)
        return entries.error();
    std::vector<qint64> old = idsOf(*entries), fresh;
    for (const DraftSection &section : sections) {
        const auto made = make(store, contentOf(section));
        if (!made)
            return made.error();
        fresh.push_back(*made);
    }
    std::ranges::sort(old);
    Operation operation = by(actor, u"report template"_s);
    operation.params.insert(u"template"_s, templ);
    operation.changes = {allTo(Target::SectionLive, old, 0), placed(fresh), allTo(Target::SectionLive, fresh, 1)};
    std::erase_if(operation.changes, [](const Change &change) { return change.ids.empty(); });
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> addSection(Store &store, const DraftSection &section, qint64 place, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entries = sectionsOf(store);
    if (!entries)
        return entries.error();
    std::vector<qint64> ids = idsOf(*entries);
    const auto made = make(store, contentOf(section));
    if (!made)
        return made.error();
    const auto at = std::clamp<qint64>(place, 1, static_cast<qint64>(ids.size()) + 1) - 1;
    ids.insert(ids.begin() + at, *made);
    Operation operation = by(actor, u"add section"_s);
    operation.params.insert(u"key"_s, section.key);
    operation.changes = {placed(ids), oneTo(Target::SectionLive, *made, 1)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> editSection(Store &store, const DraftSection &section, const Actor &actor)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const auto entries = sectionsOf(store);
    const auto text = reportTextId(store, contentOf(section));
    if (!entries || !text)
        return !entries ? entries.error() : text.error();
    if (std::ranges::find(*entries, section.id, &SectionEntry::id) == entries->end())
        return noSection();
    Operation operation = by(actor, u"edit section"_s);
    operation.params.insert(u"key"_s, section.key);
    operation.changes = {oneTo(Target::SectionContent, section.id, *text)};
    return finish(store, **transaction, std::move(operation));
}

Result<Operation> moveSection(Store &store, qint64 id, qint64 place, const Actor &actor)
{
    const auto entries = sectionsOf(store);
    if (!entries)
        return entries.error();
    std::vector<qint64> ids = idsOf(*entries);
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end())
        return noSection();
    ids.erase(found);
    const auto at = std::clamp<qint64>(place, 1, static_cast<qint64>(ids.size()) + 1) - 1;
    ids.insert(ids.begin() + at, id);
    Operation operation = by(actor, u"move section"_s);
    operation.changes = {placed(ids)};
    return commit(store, std::move(operation));
}

Result<Operation> removeSection(Store &store, qint64 id, const Actor &actor)
{
    const auto entries = sectionsOf(store);
    if (!entries)
        return entries.error();
    std::vector<qint64> ids = idsOf(*entries);
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end())
        return noSection();
    ids.erase(found);
    Operation operation = by(actor, u"remove section"_s);
    operation.changes = {oneTo(Target::SectionLive, id, 0), placed(ids)};
    std::erase_if(operation.changes, [](const Change &change) { return change.ids.empty(); });
    return commit(store, std::move(operation));
}

} // namespace tamiz
