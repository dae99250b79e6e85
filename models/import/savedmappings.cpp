// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/savedmappings.h"

#include "models/import/header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

constexpr qsizetype longestName = 80;
constexpr qint64 largestFile = qint64(4) << 20;

// A name may hold what a file name may not; letters and digits of any script stay as they are.
QString fileNameOf(const QString &name)
{
    QString file;
    for (const QChar c : name.trimmed().toCaseFolded())
        file += c.isLetterOrNumber() || c == u'-' || c.isSurrogate() ? QString(c) : u"_%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
    return file + u".json"_s;
}

std::optional<SavedMapping> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto mapping = Mapping::fromJson(object);
    const QString name = object["name"_L1].toString();
    if (!mapping || name.isEmpty())
        return std::nullopt;
    return SavedMapping{name, *mapping};
}

Error unknown(const QString &name)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("tamiz::Import", "There is no saved mapping “%1” that can be read.").arg(name), name};
}

// How many columns of \a recognised the mapping knows; -1 when one that it takes is missing.
qsizetype fit(const SavedMapping &saved, const Mapping &recognised)
{
    QSet<QString> there;
    for (const ColumnMapping &column : recognised.columns)
        there.insert(cleanHeader(column.header));
    qsizetype known = 0;
    for (const ColumnMapping &column : saved.mapping.columns) {
        const bool found = there.contains(cleanHeader(column.header));
        if (!found && column.role != Role::Ignore)
            return -1;
        known += found;
    }
    return known;
}

} // namespace

QString mappingsFolder()
{
    const QString given = qEnvironmentVariable("TAMIZ_MAPPINGS");
    // The same for the window and the command line, whatever they call themselves.
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tamiz/mappings"_s : given;
}

QList<SavedMapping> savedMappings(const QString &folder)
{
    QList<SavedMapping> all;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (auto saved = readFile(QDir(folder).filePath(file)))
            all.append(*std::move(saved));
    }
    std::ranges::sort(all, [](const SavedMapping &a, const SavedMapping &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

Result<SavedMapping> savedMapping(const QString &name, const QString &folder)
{
    if (auto saved = readFile(QDir(folder).filePath(fileNameOf(name))))
        return *std::move(saved);
    return unknown(name);
}

Result<void> saveMapping(const QString &name, const Mapping &mapping, const QString &folder)
{
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > longestName) {
        return Error{Error::Code::Usage,
                     QCoreApplication::translate("tamiz::Import", "A mapping needs a name of at most %1 characters.").arg(longestName), {}};
    }
    QJsonObject object = mapping.toJson();
    object[u"name"_s] = clean;
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(fileNameOf(clean)));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("tamiz::Import", "The mapping could not be saved in %1: %2").arg(folder, file.errorString()),
                     file.fileName()};
    }
    return {};
}

Result<void> removeMapping(const QString &name, const QString &folder)
{
    return QFile::remove(QDir(folder).filePath(fileNameOf(name))) ? Result<void>() : Result<void>(unknown(name));
}

std::optional<Mapping> applied(const SavedMapping &saved, const Mapping &recognised)
{
    if (fit(saved, recognised) < 0)
        return std::nullopt;
    QHash<QString, ColumnMapping> known;
    for (const ColumnMapping &column : saved.mapping.columns)
        known.insert(cleanHeader(column.header), column);
    Mapping mapping = saved.mapping;
    mapping.encoding = recognised.encoding;
    mapping.confidence = recognised.confidence;
    mapping.noticed = recognised.noticed;
    mapping.delimiter = recognised.delimiter;
    mapping.format = recognised.format;
    mapping.sheet = recognised.sheet;
    // The next export of a form may have a question more: its family stays the one the mapping was made for.
    mapping.columns.clear();
    QStringList added;
    for (const ColumnMapping &column : recognised.columns) {
        const auto it = known.constFind(cleanHeader(column.header));
        if (it == known.constEnd()) {
            added.append(column.header.simplified().left(40));
            mapping.columns.append(column);
        } else {
            mapping.columns.append(*it);
            mapping.columns.last().header = column.header;
        }
    }
    mapping.reason = QCoreApplication::translate("tamiz::Import", "Read by the saved mapping “%1”.").arg(saved.name);
    if (!added.isEmpty()) {
        mapping.reason += u' ' + QCoreApplication::translate("tamiz::Import", "Columns that it does not know: %1.").arg(added.join(u", "_s));
    }
    return mapping;
}

const SavedMapping *fitting(const QList<SavedMapping> &all, const Mapping &recognised)
{
    const SavedMapping *best = nullptr;
    qsizetype most = 0;
    for (const SavedMapping &saved : all) {
        const qsizetype known = fit(saved, recognised);
        if (known > most) {
            most = known;
            best = &saved;
        }
    }
    // Half of the columns must be known: a mapping of "id" and "text" alone would fit nearly any file.
    return best && most * 2 >= recognised.columns.size() ? best : nullptr;
}

} // namespace tamiz
