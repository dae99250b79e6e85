// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importing.h"

#include "models/import/filekind.h"
#include "models/import/savedmappings.h"
#include "models/import/sheetreader.h"
#include "models/workspace/importsteps.h"
#include "models/workspace/themeplan.h"
#include "models/workspace/workspace.h"
#include "ui/importing/firstrecords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tamiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewRows = 20;
constexpr int RepairRows = 400; // looked at for lines that a repair would change
constexpr qsizetype ShownLines = 100;

/// The team's own mapping where one fits a table that no platform's preset knows.
ImportSource withOwn(ImportSource source)
{
    if (source.mapping.preset != "csv"_L1)
        return source;
    const QList<SavedMapping> saved = savedMappings();
    if (const SavedMapping *fits = fitting(saved, source.mapping)) {
        if (const auto mapping = applied(*fits, source.mapping))
            source.mapping = *mapping;
    }
    return source;
}

/// The word around the first difference of two texts.
QString wordAround(const QString &text, qsizetype at)
{
    qsizetype begin = std::min(at, text.size());
    while (begin > 0 && !text[begin - 1].isSpace() && at - begin < 12)
        --begin;
    qsizetype end = std::min(at, text.size());
    while (end < text.size() && !text[end].isSpace() && end - at < 12)
        ++end;
    return text.mid(begin, end - begin);
}

void addRepairs(Look &look)
{
    ImportSource plain = look.source;
    plain.mapping.repair = Mojibake::None;
    ImportSource turned = look.source;
    turned.mapping.repair = look.source.mapping.noticed;
    const auto before = preview(plain, RepairRows);
    const auto after = preview(turned, RepairRows);
    if (!before || !after)
        return;
    for (qsizetype i = 0; i < std::min(before->size(), after->size()) && look.differences.size() < ShownLines; ++i) {
        for (const auto field : {&ContributionRecord::title, &ContributionRecord::body, &ContributionRecord::category}) {
            const QString &one = before->at(i).*field;
            const QString &other = after->at(i).*field;
            if (one == other)
                continue;
            const auto at = std::ranges::mismatch(one, other).in1 - one.begin();
            if (look.example.isEmpty())
                look.example = wordAround(one, at) + u" → "_s + wordAround(other, at);
            // From a little before the first place that changes.
            const qsizetype from = std::max<qsizetype>(0, at - 20);
            look.differences.append({before->at(i).line, one.mid(from, 200).simplified(), other.mid(from, 200).simplified()});
        }
    }
}

void addReadings(Look &look)
{
    const Mapping &mapping = look.source.mapping;
    const bool isText = mapping.format == "text"_L1 || mapping.format == "json"_L1;
    if (mapping.noticed != Mojibake::None)
        addRepairs(look);
    else if (isText && mapping.confidence < 100 && !QFileInfo(look.source.path).isDir()) {
        look.other = mapping.encoding == "windows-1252"_L1 ? u"macintosh"_s : u"windows-1252"_s;
        if (auto found = differences({look.source.path, look.source.member}, mapping.encoding, look.other, ShownLines)) {
            look.differences = *std::move(found);
            for (ReadingDifference &difference : look.differences) {
                const auto at = std::ranges::mismatch(difference.first, difference.second).in1 - difference.first.begin();
                const qsizetype from = std::max<qsizetype>(0, at - 30);
                difference.first = difference.first.mid(from, 200);
                difference.second = difference.second.mid(from, 200);
            }
        }
    }
}

} // namespace

Result<Look> lookAt(const QString &path, const Progress &progress)
{
    auto found = recogniseEach(path, u"auto"_s, {}, {}, progress);
    if (!found)
        return found.error();
    for (ImportSource &source : found->sources)
        source = withOwn(std::move(source));
    auto look = lookAgain(found->sources.takeFirst());
    if (look) {
        look->others = std::move(found->sources);
        look->notes = std::move(found->notes);
    }
    return look;
}

Result<Look> lookAs(const ImportSource &source, const QString &preset, const QString &encoding, const QString &sheet, const Progress &progress)
{
    const QString own = preset.startsWith("own:"_L1) ? preset.sliced(4) : QString();
    const auto found = recogniseEach(source.path, own.isEmpty() ? preset : u"auto"_s, sheet, encoding, progress);
    if (!found)
        return found.error();
    const auto same = std::ranges::find(found->sources, source.member, &ImportSource::member);
    if (same == found->sources.end())
        return Error{Error::Code::Refused, found->notes.join(u'\n'), source.path};
    if (own.isEmpty())
        return lookAgain(preset == "auto"_L1 ? withOwn(*same) : *same);
    const auto saved = savedMapping(own);
    if (!saved)
        return saved.error();
    const auto mapping = applied(*saved, same->mapping);
    if (!mapping) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Importing", "This file does not have the columns of the saved mapping “%1”.").arg(own),
                     source.path};
    }
    return lookAgain({same->path, *mapping, same->member});
}

Result<Look> lookAgain(const ImportSource &source)
{
    auto records = preview(source, PreviewRows);
    if (!records)
        return records.error();
    Look look{.source = source, .records = std::move(*records)};
    addReadings(look);
    for (const FileKind kind : {FileKind::Xlsx, FileKind::Ods}) {
        const auto names = source.mapping.format == keyOf(kind) ? sheetNames(FilePlace{source.path, source.member}, kind) : QStringList();
        if (names)
            look.sheets += *names;
    }
    return look;
}

Task *startImport(Workspace &workspace, const ImportSource &source, const QString &consultation,
                  QObject *context, std::function<void(const Result<ImportOutcome> &)> done, FirstRecords *shown, const QList<ContributionRecord> &known)
{
    const auto outcome = std::make_shared<ImportOutcome>();
    const auto arrivals = shown ? std::make_shared<ImportArrivals>() : nullptr;
    if (arrivals && !known.isEmpty()) {
        arrivals->first = known;
        arrivals->isReady = true;
    }
    const QString name = QFileInfo(source.path).fileName();
    const QString title = QCoreApplication::translate("tamiz::Importing", "Importing %1").arg(name);
    Task *task = workspace.start(title,
                                 [source, consultation, outcome, arrivals, actor = workspace.actor()](
                                     Store &store, const Progress &progress) -> Result<Operation> {
                                     auto imported =
                                         importSource(store, source, consultation, false, actor, progress, ImportArrivals::watch(arrivals));
                                     if (!imported)
                                         return imported.error();
                                     *outcome = std::move(*imported);
                                     // Cancelled or refused, the new texts wait in no theme: the import stands.
                                     if (outcome->source.imported > 0)
                                         (void)placeNewTexts(store, actor, progress);
                                     return outcome->operation;
                                 });
    if (shown)
        shown->follow(task, name, arrivals);
    QObject::connect(task, &Task::finished, context, [outcome, done](const Result<Operation> &result) {
        if (result)
            done(*outcome);
        else
            done(result.error());
    });
    return task;
}

QString countLaw(const SourceEntry &source)
{
    const QLocale locale;
    return QCoreApplication::translate(
               "tamiz::Importing",
               "%1: %2 records = %3 imported + %4 updated + %5 unchanged + %6 flagged + %7 "
               "refused.")
        .arg(source.name, locale.toString(source.records), locale.toString(source.imported),
             locale.toString(source.updated), locale.toString(source.unchanged),
             locale.toString(source.flagged), locale.toString(source.refused));
}

} // namespace tamiz
