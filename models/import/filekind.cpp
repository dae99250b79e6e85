// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/filekind.h"

#include "models/import/archive.h"
#include "models/import/limits.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

struct Magic
{
    QByteArrayView bytes;
    const char *what;
};

// Names of formats are the same in every language, so they stay out of the translation.
constexpr std::array<Magic, 11> magics{{{QByteArrayView("\x89PNG", 4), "PNG"},
                                        {QByteArrayView("\xFF\xD8\xFF", 3), "JPEG"},
                                        {QByteArrayView("GIF8", 4), "GIF"},
                                        {QByteArrayView("%PDF-", 5), "PDF"},
                                        {QByteArrayView("\x1F\x8B", 2), "gzip"},
                                        {QByteArrayView("BZh", 3), "bzip2"},
                                        {QByteArrayView("\xFD\x37zXZ", 5), "xz"},
                                        {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), "7z"},
                                        {QByteArrayView("Rar!\x1A", 5), "RAR"},
                                        {QByteArrayView("SQLite format 3", 15), "SQLite"},
                                        {QByteArrayView("{\\rtf", 5), "RTF"}}};

Error refused(const QString &message, const QString &path)
{
    return {Error::Code::Refused, message, path};
}

// The start as UTF-8 when a mark says that it is UTF-16, so that what follows can be recognised.
QByteArray readable(QByteArray head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return head.mid(3);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(head);
        return text.toUtf8();
    }
    return head;
}

bool isMarkup(const QByteArray &head)
{
    const QByteArray start = head.left(64).trimmed().toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table") ||
           start.startsWith("<?xml") || start.startsWith("<head") || start.startsWith("<body");
}

// [ or { followed by what only JSON puts there; a header such as [id] is left alone. The archives of X begin
// with the name of a variable.
bool isJson(const QByteArray &head, const QString &suffix)
{
    static const QStringList suffixes{u"json"_s, u"jsonl"_s, u"ndjson"_s, u"geojson"_s};
    const QByteArray start = head.left(256).simplified();
    if (suffixes.contains(suffix) || start.startsWith("window.YTD."))
        return true;
    if (start.isEmpty() || (start[0] != '{' && start[0] != '['))
        return false;
    const QByteArray next = start.mid(1).trimmed().left(1);
    return next == "\"" || next == "{" || next == "[" || next == "}" || next == "]";
}

bool isPabulib(const QByteArray &head)
{
    const QList<QByteArray> lines = head.left(512).replace('\r', '\n').split('\n');
    QList<QByteArray> filled;
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            filled.append(line.trimmed().toLower());
    }
    return filled.size() > 2 && filled[0] == "meta" && filled[1].startsWith("key;value");
}

Result<FileKind> kindOfArchive(const FilePlace &place)
{
    const Result<Archive> archive = Archive::openWorkbook(place);
    if (!archive)
        return archive.error();
    if (archive->contains(u"word/document.xml"_s) || archive->contains(u"ppt/presentation.xml"_s)) {
        return refused(QCoreApplication::translate("tamiz::Import",
                                                   "“%1” is a text document or a presentation, not a table.")
                           .arg(place.name()),
                       place.path);
    }
    if (archive->contains(u"[Content_Types].xml"_s))
        return FileKind::Xlsx;
    if (archive->contains(u"content.xml"_s))
        return FileKind::Ods;
    if (!place.member.isEmpty()) {
        return refused(QCoreApplication::translate(
                           "tamiz::Import", "“%1” is an archive inside an archive. Unpack it, and import it "
                                            "by itself.")
                           .arg(place.name()),
                       place.path);
    }
    return FileKind::Archive;
}

// A REFI-QDA codebook: its root element, of whatever version and with whatever prefix.
bool isCodebook(const QByteArray &head)
{
    static const QByteArrayMatcher root("CodeBook");
    const qsizetype at = root.indexIn(head);
    return at > 0 && (head[at - 1] == '<' || head[at - 1] == ':') && head.contains("urn:QDA-XML:codebook");
}

Result<void> refuseForeign(const FilePlace &place, const QByteArray &head)
{
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes)) {
            return refused(QCoreApplication::translate("tamiz::Import", "“%1” is a %2 file, not a table.")
                               .arg(place.name(), QString::fromLatin1(magic.what)),
                           place.path);
        }
    }
    if (head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0", 4))) {
        return refused(
            QCoreApplication::translate("tamiz::Import",
                                        "“%1” is protected with a password, or an old workbook (XLS). Save "
                                        "it as XLSX without a password, and import again.")
                .arg(place.name()),
            place.path);
    }
    const QString suffix = place.suffix();
    if (suffix == "xlsx"_L1 || suffix == "ods"_L1 || suffix == "zip"_L1) {
        return refused(
            QCoreApplication::translate("tamiz::Import",
                                        "“%1” is called a %2 file and is not one; it is damaged or wrongly "
                                        "named.")
                .arg(place.name(), suffix.toUpper()),
            place.path);
    }
    if (isMarkup(head)) {
        return refused(QCoreApplication::translate(
                           "tamiz::Import", "“%1” is a web page (HTML or XML), not a table. Open it in "
                                            "a spreadsheet program and save it as CSV.")
                           .arg(place.name()),
                       place.path);
    }
    return {};
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(QCoreApplication::translate("tamiz::Import", "There is no file “%1”.").arg(path),
                       path);
    if (!info.isFile()) {
        return refused(
            QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be opened.").arg(path), path);
    }
    if (info.size() > limits::fileBytes) {
        return refused(QCoreApplication::translate("tamiz::Import", "The file “%1” is larger than 4 GiB.")
                           .arg(info.fileName()),
                       path);
    }
    return {};
}

} // namespace

QString keyOf(FileKind kind)
{
    static constexpr std::array<QLatin1StringView, 7> keys{
        "text"_L1, "json"_L1, "xlsx"_L1, "ods"_L1, "pabulib"_L1, "archive"_L1, "codebook"_L1};
    return keys[size_t(kind)];
}

Result<FileKind> kindOf(const FilePlace &place)
{
    if (const Result<void> checked = checkFile(place.path); !checked)
        return checked.error();
    const Result<QByteArray> read = headOf(place, 4096);
    if (!read)
        return read.error();
    if (read->startsWith(QByteArrayView("PK\x03\x04", 4)) ||
        read->startsWith(QByteArrayView("PK\x05\x06", 4)))
        return kindOfArchive(place);
    const QByteArray head = readable(*read);
    if (head.trimmed().isEmpty() && read->size() < 4096) {
        return refused(
            QCoreApplication::translate("tamiz::Import", "The file “%1” is empty.").arg(place.name()),
            place.path);
    }
    if (isCodebook(head))
        return FileKind::Codebook;
    if (const Result<void> foreign = refuseForeign(place, head); !foreign)
        return foreign.error();
    if (isJson(head, place.suffix()))
        return FileKind::Json;
    return isPabulib(head) ? FileKind::Pabulib : FileKind::Text;
}

} // namespace tamiz
