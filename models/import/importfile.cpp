// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importfile.h"

#include "models/import/archive.h"
#include "models/import/filekind.h"
#include "models/import/pabulib.h"
#include "models/import/polis.h"
#include "models/import/tableimport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

// Keeps the first records and then stops the reading by an error of its own.
class FirstRecords final : public RecordSink
{
public:
    explicit FirstRecords(int rows) : m_rows(rows) {}

    Result<void> add(const ContributionRecord &record) override
    {
        if (full())
            return cancelledError();
        records.append(record);
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    Result<void> add(const ParticipantRecord &) override { return {}; }
    Result<void> add(const VoteRecord &) override
    {
        return full() ? Result<void>(cancelledError()) : Result<void>();
    }
    void add(const ImportProblem &) override {}
    bool full() const { return records.size() >= m_rows; }

    QList<ContributionRecord> records;

private:
    int m_rows;
};

} // namespace

namespace {

// Entries that writers of archives leave behind, and what goes with data without being data.
bool isAside(const QString &name)
{
    static const QStringList suffixes{u"md"_s,  u"html"_s, u"htm"_s, u"pdf"_s, u"png"_s,
                                      u"jpg"_s, u"jpeg"_s, u"svg"_s, u"css"_s, u"js"_s};
    const QFileInfo info(name);
    static const QStringList texts{u"readme"_s, u"license"_s, u"licence"_s};
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

Result<RecognisedFiles> recogniseArchive(const QString &path, const QString &preset, const QString &sheet,
                                         const QString &encoding)
{
    const Result<Archive> archive = Archive::open(path);
    if (!archive)
        return archive.error();
    RecognisedFiles found;
    found.notes = archive->notes();
    std::optional<Error> first;
    for (const Archive::Entry &entry : archive->entries()) {
        if (isAside(entry.name))
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
    if (!found.sources.isEmpty())
        return found;
    if (first)
        return *first;
    return Error{Error::Code::Refused,
                 QCoreApplication::translate("tamiz::Import", "There is no table in the archive “%1”.")
                     .arg(QFileInfo(path).fileName()),
                 path};
}

} // namespace

Result<RecognisedFiles> recogniseEach(const QString &path, const QString &preset, const QString &sheet,
                                      const QString &encoding)
{
    if (QFileInfo(path).isFile()) {
        const Result<FileKind> kind = kindOf(path);
        if (!kind)
            return kind.error();
        if (*kind == FileKind::Archive)
            return recogniseArchive(path, preset, sheet, encoding);
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
    const Result<RecognisedFiles> found = recogniseArchive(path, preset, sheet, encoding);
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

Result<QList<ContributionRecord>> preview(const ImportSource &source, int rows)
{
    FirstRecords first(std::max(1, rows));
    const Result<ReadCount> read = readRecords(source, first, {});
    if (!read && !first.full())
        return read.error();
    return first.records;
}

Result<ReadCount> readRecords(const ImportSource &source, RecordSink &sink, const Progress &progress)
{
    if (QFileInfo(source.path).isDir())
        return readPolis(source.path, source.mapping, sink, progress);
    if (source.mapping.format == keyOf(FileKind::Pabulib))
        return readPabulib({source.path, source.member}, source.mapping, sink, progress);
    return readTextTable({source.path, source.member}, source.mapping, sink, progress);
}

} // namespace tamiz
