// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"

#include "models/import/archive.h"
#include "models/import/filekind.h"
#include "models/import/keytables.h"
#include "models/import/limits.h"
#include "models/import/pabulib.h"
#include "models/import/parts.h"
#include "models/import/polis.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Entries that writers of archives leave behind, and what goes with data without being data.
bool isAside(const QString &name)
{
    static const QStringList suffixes{u"md"_s,  u"html"_s, u"htm"_s, u"pdf"_s, u"png"_s,
                                      u"jpg"_s, u"jpeg"_s, u"svg"_s, u"css"_s, u"js"_s};
    const QFileInfo info(name);
    static const QStringList texts{u"readme"_s, u"license"_s, u"licence"_s, u"leeme"_s, u"léeme"_s, u"licencia"_s, u"lisezmoi"_s, u"leiame"_s};
    return name.startsWith("__MACOSX/"_L1) || info.fileName().startsWith(u'.') ||
           suffixes.contains(info.suffix().toLower()) || texts.contains(info.completeBaseName().toLower());
}

Result<ImportSource> recogniseTable(const FilePlace &place, const QString &preset, const QString &sheet,
                                    const QString &encoding)
{
    const Result<FileKind> kind = kindOf(place);
    if (!kind)
        return kind.error();
    if (*kind == FileKind::Pabulib) {
        const Result<Mapping> budget = recognisePabulib(place);
        if (!budget)
            return budget.error();
        return ImportSource{place.path, *budget, place.member};
    }
    if (*kind == FileKind::Codebook) {
        Mapping codebook;
        codebook.preset = u"refi-qda"_s;
        codebook.family = codebook.preset;
        codebook.format = keyOf(FileKind::Codebook);
        codebook.delimiter.clear();
        codebook.score = 1;
        codebook.reason = QCoreApplication::translate(
            "tamiz::Import",
            "A codebook in the exchange format REFI-QDA: its codes become tags; tags that are here "
            "already stay as they are.");
        return ImportSource{place.path, codebook, place.member};
    }
    const Result<Mapping> mapping = recogniseTextTable(place, preset, sheet, encoding);
    if (!mapping)
        return mapping.error();
    if (mapping->preset == "csv"_L1) {
        QStringList headers;
        for (const ColumnMapping &column : mapping->columns)
            headers.append(column.header);
        if (const QString reason = partOfPolis(headers); !reason.isEmpty() && preset != "csv"_L1)
            return Error{Error::Code::Refused, reason, place.path};
    }
    return ImportSource{place.path, *mapping, place.member};
}

Result<RecognisedFiles> settled(RecognisedFiles found, const QString &root, const Progress &progress)
{
    leaveOutKeys(found);
    if (const auto told = tellPartsApart(found.sources, root, progress); !told)
        return told.error();
    return found;
}

Result<RecognisedFiles> recogniseArchive(const QString &path, const QString &preset, const QString &sheet,
                                         const QString &encoding, const Progress &progress)
{
    const Result<Archive> archive = Archive::open(path);
    if (!archive)
        return archive.error();
    RecognisedFiles found;
    found.notes = archive->notes();
    std::optional<Error> first;
    QStringList names;
    for (const Archive::Entry &entry : archive->entries()) {
        if (!isAside(entry.name))
            names.append(entry.name);
    }
    const bool automatic = preset.isEmpty() || preset == "auto"_L1 || preset == "polis"_L1;
    const PolisEntries polis = automatic ? polisIn(path, names) : PolisEntries{};
    found.sources = polis.sources;
    for (const Archive::Entry &entry : archive->entries()) {
        if (isAside(entry.name) || polis.taken.contains(entry.name))
            continue;
        Result<ImportSource> source = recogniseTable({path, entry.name}, preset, sheet, encoding);
        if (source) {
            found.sources.append(*std::move(source));
            continue;
        }
        found.notes.append(source.error().message);
        if (!first)
            first = source.error();
    }
    if (!found.sources.isEmpty()) {
        return settled(std::move(found), path, progress);
    }
    if (first)
        return *first;
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("tamiz::Import", "There is no table in the archive “%1”.")
                     .arg(QFileInfo(path).fileName()),
                 path};
}

/// Files and known folders below \a folder, in the order of their names; links are not followed.
void collect(const QString &folder, int depth, QStringList &found)
{
    if (depth > limits::folderDepth)
        return;
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (found.size() > limits::folderFiles)
            return;
        if (entry.isDir() && !isPolisFolder(entry.filePath()))
            collect(entry.filePath(), depth + 1, found);
        else if (entry.isDir() || !isAside(entry.fileName()))
            found.append(entry.filePath());
    }
}

Result<RecognisedFiles> recogniseFolder(const QString &path, const QString &preset, const QString &sheet,
                                        const QString &encoding, const Progress &progress)
{
    QStringList paths;
    collect(path, 1, paths);
    if (paths.size() > limits::folderFiles) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate(
                         "tamiz::Import", "The folder “%1” holds more than %2 files. Choose a smaller one.")
                         .arg(path, QLocale().toString(limits::folderFiles)),
                     path};
    }
    RecognisedFiles found;
    std::optional<Error> first;
    for (const QString &file : std::as_const(paths)) {
        if (progress.isCancelled())
            return cancelledError();
        Result<RecognisedFiles> some = recogniseEach(file, preset, sheet, encoding, progress);
        if (some) {
            found.sources.append(some->sources);
            found.notes.append(some->notes);
            continue;
        }
        found.notes.append(some.error().message);
        if (!first)
            first = some.error();
    }
    if (!found.sources.isEmpty()) {
        return settled(std::move(found), path, progress);
    }
    if (first)
        return *first;
    return Error{
        Error::Code::Refused,
        QCoreApplication::translate("tamiz::Import", "There is no table in the folder “%1”.").arg(path),
        path};
}

} // namespace

Result<RecognisedFiles> recogniseEach(const QString &path, const QString &preset, const QString &sheet,
                                      const QString &encoding, const Progress &progress)
{
    const QFileInfo info(path);
    if (info.isDir() && !isPolisFolder(path))
        return recogniseFolder(path, preset, sheet, encoding, progress);
    if (info.isFile()) {
        const Result<FileKind> kind = kindOf(path);
        if (!kind)
            return kind.error();
        if (*kind == FileKind::Archive)
            return recogniseArchive(path, preset, sheet, encoding, progress);
    }
    Result<ImportSource> source = recognise(path, preset, sheet, encoding);
    if (!source)
        return source.error();
    return RecognisedFiles{{*std::move(source)}, {}};
}

Result<ImportSource> recognise(const QString &path, const QString &preset, const QString &sheet,
                               const QString &encoding)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Code::Refused,
                     QCoreApplication::translate("tamiz::Import", "There is no file “%1”.").arg(path), path};
    }
    if (info.isDir()) {
        const bool asked = preset.isEmpty() || preset == "auto"_L1 || preset == "polis"_L1;
        if (!asked || !isPolisFolder(path)) {
            return Error{
                Error::Code::Refused,
                QCoreApplication::translate("tamiz::Import",
                                            "The folder “%1” is not an export that is known. A Polis export "
                                            "has comments.csv in it; import other files one by one.")
                    .arg(path),
                path};
        }
        const Result<Mapping> mapping = recognisePolis(path);
        if (!mapping)
            return mapping.error();
        return ImportSource{path, *mapping};
    }
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return kind.error();
    if (*kind != FileKind::Archive)
        return recogniseTable(path, preset, sheet, encoding);
    const Result<RecognisedFiles> found = recogniseArchive(path, preset, sheet, encoding, {});
    if (!found)
        return found.error();
    ImportSource source = found->sources.constFirst();
    if (found->sources.size() > 1) {
        source.mapping.reason += u' ' + QCoreApplication::translate(
                                            "tamiz::Import", "The archive holds %n table(s); “%1” is read.",
                                            nullptr, int(found->sources.size()))
                                            .arg(source.member);
    }
    return source;
}

} // namespace tamiz
