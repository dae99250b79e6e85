// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/import/savedmappings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<void> keep(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Refused, QCoreApplication::translate("tamiz::Cli", "The mapping %1 could not be read.").arg(path),
                     file.errorString()};
    }
    const auto mapping = Mapping::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!mapping)
        return mapping.error();
    return saveMapping(name, *mapping);
}

Result<void> listAll(const QCommandLineParser &line)
{
    QJsonArray all;
    QString text;
    const QList<SavedMapping> mappings = savedMappings();
    for (const SavedMapping &saved : mappings) {
        all.append(QJsonObject{{u"name"_s, saved.name}, {u"columns"_s, saved.mapping.columns.size()}, {u"preset"_s, saved.mapping.preset}});
        text += saved.name + u'\n';
    }
    if (mappings.isEmpty())
        text = QCoreApplication::translate("tamiz::Cli", "No mapping has been saved yet; import --save-mapping NAME keeps one.") + u'\n';
    print(line, {{u"folder"_s, mappingsFolder()}, {u"mappings"_s, all}}, text);
    return {};
}

Result<void> runMappings(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &word = words.constFirst();
    if (word == "list"_L1 && words.size() == 1)
        return listAll(line);
    if (word == "show"_L1 && words.size() == 2) {
        const auto saved = savedMapping(words.at(1));
        if (!saved)
            return saved.error();
        print(line, saved->mapping.toJson(), QString::fromUtf8(QJsonDocument(saved->mapping.toJson()).toJson()));
        return {};
    }
    if (word == "keep"_L1 && words.size() == 3)
        return keep(words.at(1), words.at(2));
    if (word == "remove"_L1 && words.size() == 2)
        return removeMapping(words.at(1));
    return usage(QCoreApplication::translate("tamiz::Cli", "mappings takes: list, show NAME, keep NAME M.json, remove NAME."));
}

} // namespace

const Verb mappingsVerb{"mappings"_L1,
                        "list | show NAME | keep NAME M.json | remove NAME",
                        QT_TRANSLATE_NOOP("tamiz::Cli", "The team's own mappings of columns, kept under a name and used by import --mapping NAME."),
                        1,
                        3,
                        {},
                        runMappings};

} // namespace tamiz
