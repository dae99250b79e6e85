// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/reportparts.h"
#include "models/storage/journal.h"
#include "models/storage/publishing.h"
#include "models/storage/reading.h"
#include "models/workspace/journalwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype page = 5'000;

struct JournalSummary
{
    std::map<QString, Operation> last;                ///< By verb, of those that are done.
    std::map<QString, std::array<qint64, 3>> byActor; ///< Verb to entries by person, rule, model.
    qint64 published = 0;                             ///< Entries that say what left the house.
};

Result<JournalSummary> summarise(Store &store)
{
    const auto undone = readUndone(store);
    if (!undone)
        return undone.error();
    JournalSummary summary;
    for (qint64 after = 0;;) {
        const auto entries = readOperations(store, after, page, false);
        if (!entries)
            return entries.error();
        for (const Operation &operation : *entries) {
            after = operation.id;
            if (operation.verb == QLatin1StringView(PublishVerb)) {
                ++summary.published; // printing is no part of what is printed: the same state gives the same
                                     // report
                continue;
            }
            if (std::ranges::find(*undone, operation.id) != undone->end())
                continue;
            summary.last[operation.verb] = operation;
            ++summary.byActor[operation.verb][static_cast<size_t>(operation.actorKind) % 3];
        }
        if (entries->size() < page)
            return summary;
    }
}

QString timeOf(const QDateTime &at)
{
    return spokenLocale().toString(at.toUTC().date(), u"d MMM yyyy"_s) + u' ' +
           at.toUTC().time().toString(u"HH:mm"_s) + " UTC"_L1;
}

QString paramsOf(const Operation &operation)
{
    QStringList parts;
    for (auto it = operation.params.begin(); it != operation.params.end(); ++it) {
        if (it->isDouble())
            parts << it.key() + u" = "_s + QLocale::c().toString(it->toDouble(), 'g', 12);
        else if (it->isBool())
            parts << it.key() + u" = "_s + (it->toBool() ? u"true"_s : u"false"_s);
    }
    return parts.join(", "_L1);
}

void addRun(ReportSection &section, const JournalSummary &summary, const QString &verb,
            const QString &sentence, const QString &without)
{
    const auto found = summary.last.find(verb);
    if (found == summary.last.end()) {
        section.blocks.push_back(ReportText{without});
        return;
    }
    QString text = sentence.arg(found->second.method, timeOf(found->second.at));
    if (const QString params = paramsOf(found->second); !params.isEmpty())
        text += u' ' + tr("Parameters: %1.").arg(params);
    section.blocks.push_back(ReportText{text});
}

} // namespace

Result<ReportSection> methodSection(const ReportInput &input)
{
    ReportSection section{u"method"_s, tr("How it was done"), {}};
    const auto summary = summarise(input.store);
    if (!summary)
        return summary.error();
    section.blocks.push_back(
        ReportText{tr("Made with Tamiz %1. Every number is a query over the contributions of this "
                      "workspace; none was typed in.")
                       .arg(QStringLiteral(TAMIZ_VERSION))});
    addRun(section, *summary, u"families"_s,
           tr("Near-identical texts were grouped by the method “%1” on %2."),
           tr("Near-identical texts have not been grouped."));
    addRun(section, *summary, u"themes"_s,
           tr("Themes were proposed by the method “%1” on %2; people may have renamed, merged or moved them "
              "since."),
           tr("Themes have not been computed."));
    ReportTable table{tr("Entries of the journal"),
                      {tr("Change"), tr("By people"), tr("By rules"), tr("By models")},
                      {},
                      false,
                      u"journal"_s};
    for (const auto &[group, name] : verbGroups()) { // kinds of change, in words of the report's language
        std::array<qint64, 3> sums{};
        for (const auto &[verb, counts] : summary->byActor) {
            if (verbGroup(verb) != group)
                continue;
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += counts[i];
        }
        if (sums != std::array<qint64, 3>{})
            table.rows << QVariantList{name, sums[0], sums[1], sums[2]};
    }
    if (!table.rows.isEmpty())
        section.blocks.push_back(table);
    const auto chain = verifyJournal(input.store);
    const auto head = contentHead(input.store);
    if (!chain || !head)
        return !chain ? chain.error() : head.error();
    if (chain->firstBad != 0)
        section.blocks.push_back(ReportText{tr("The journal does not fit from entry %1 on: %2")
                                                .arg(inDigits(chain->firstBad), chain->reason)});
    else if (chain->entries > 0)
        section.blocks.push_back(ReportText{
            tr("The journal holds %Ln entries and is whole.", nullptr, chain->entries - summary->published) +
            u' ' + tr("Its last hash is %1; whoever keeps this report can prove later changes.").arg(*head)});
    return section;
}

Result<ReportSection> sourcesSection(const ReportInput &input)
{
    ReportSection section{u"sources"_s, tr("Sources"), {}};
    const auto sources = readSources(input.store);
    if (!sources)
        return sources.error();
    ReportTable table{{},
                      {tr("File"), tr("Records"), tr("Imported"), tr("Updated"), tr("Unchanged"),
                       tr("Flagged"), tr("Refused")},
                      {},
                      false,
                      u"sources"_s};
    for (const SourceEntry &source : *sources) {
        if (source.live)
            table.rows << QVariantList{source.name,      source.records, source.imported, source.updated,
                                       source.unchanged, source.flagged, source.refused};
    }
    if (table.rows.isEmpty()) {
        section.blocks.push_back(ReportText{tr("No file has been imported.")});
        return section;
    }
    section.blocks.push_back(table);
    for (const SourceEntry &source : *sources) {
        if (source.live)
            section.blocks.push_back(
                ReportText{tr("%1 (%2), SHA-256 %3, imported on %4 into “%5”.")
                               .arg(source.name, spokenLocale().formattedDataSize(source.bytes),
                                    QString::fromLatin1(source.sha256.toHex()), timeOf(source.importedAt),
                                    source.consultation)});
    }
    return section;
}

} // namespace tamiz
