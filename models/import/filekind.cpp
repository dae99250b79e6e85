// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/filekind.h"

#include "models/import/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
constexpr std::array<Magic, 14> magics{{{QByteArrayView("\x89PNG", 4), "PNG"},
                                        {QByteArrayView("\xFF\xD8\xFF", 3), "JPEG"},
                                        {QByteArrayView("GIF8", 4), "GIF"},
                                        {QByteArrayView("%PDF-", 5), "PDF"},
                                        {QByteArrayView("PK\x03\x04", 4), "ZIP"},
                                        {QByteArrayView("PK\x05\x06", 4), "ZIP"},
                                        {QByteArrayView("\x1F\x8B", 2), "gzip"},
                                        {QByteArrayView("BZh", 3), "bzip2"},
                                        {QByteArrayView("\xFD\x37zXZ", 5), "xz"},
                                        {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), "7z"},
                                        {QByteArrayView("Rar!\x1A", 5), "RAR"},
                                        {QByteArrayView("\xD0\xCF\x11\xE0", 4), "XLS"},
                                        {QByteArrayView("SQLite format 3", 15), "SQLite"},
                                        {QByteArrayView("{\\rtf", 5), "RTF"}}};

Error refused(const QString &message, const QString &path)
{
    return {Error::Code::Refused, message, path};
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

bool isMarkup(QByteArrayView head)
{
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 64)).toByteArray().trimmed().toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table") ||
           start.startsWith("<?xml") || start.startsWith("<head") || start.startsWith("<body");
}

// [ or { followed by what only JSON puts there; a header such as [id] is left alone.
bool isJson(QByteArrayView head)
{
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 256)).toByteArray().simplified();
    if (start.isEmpty() || (start[0] != '{' && start[0] != '['))
        return false;
    const QByteArray next = start.mid(1).trimmed().left(1);
    return next == "\"" || next == "{" || next == "[" || next == "}" || next == "]";
}

} // namespace

Result<void> checkTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(QCoreApplication::translate("tamiz::Import", "There is no file “%1”.").arg(path),
                       path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(
            QCoreApplication::translate("tamiz::Import", "The file “%1” cannot be opened.").arg(path), path);
    if (info.size() > limits::fileBytes) {
        return refused(QCoreApplication::translate("tamiz::Import", "The file “%1” is larger than 4 GiB.")
                           .arg(nameOf(path)),
                       path);
    }
    QByteArray head = file.read(4096);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes)) {
            return refused(
                QCoreApplication::translate("tamiz::Import", "“%1” is a %2 file, not a text table.")
                    .arg(nameOf(path), QString::fromLatin1(magic.what)),
                path);
        }
    }
    const QString suffix = info.suffix().toLower();
    if (suffix == "xlsx"_L1 || suffix == "ods"_L1 || suffix == "zip"_L1) {
        return refused(
            QCoreApplication::translate("tamiz::Import",
                                        "“%1” is called a %2 file and is not one; it is damaged or wrongly "
                                        "named.")
                .arg(nameOf(path), suffix.toUpper()),
            path);
    }
    if (isMarkup(head)) {
        return refused(QCoreApplication::translate(
                           "tamiz::Import", "“%1” is a web page (HTML or XML), not a table. Open it in "
                                            "a spreadsheet program and save it as CSV.")
                           .arg(nameOf(path)),
                       path);
    }
    if (isJson(head))
        return refused(QCoreApplication::translate("tamiz::Import", "“%1” holds JSON, not a text table.")
                           .arg(nameOf(path)),
                       path);
    if (head.trimmed().isEmpty() && info.size() <= 4096)
        return refused(
            QCoreApplication::translate("tamiz::Import", "The file “%1” is empty.").arg(nameOf(path)), path);
    return {};
}

} // namespace tamiz
