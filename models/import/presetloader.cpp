// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preset.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerPresets()
{
    Q_INIT_RESOURCE(tamizpresets);
}

namespace tamiz {

namespace {

QStringList presetFiles()
{
    static const bool registered = (registerPresets(), true);
    Q_UNUSED(registered)
    return QDir(u":/tamiz/presets"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QJsonObject readJson(const QString &name)
{
    QFile file(u":/tamiz/presets/%1"_s.arg(name));
    QJsonParseError problem;
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem) : QJsonDocument();
    if (!document.isObject())
        qFatal("The program was built without the preset %s.", qPrintable(name));
    return document.object();
}

HeaderPatterns patterns(const QString &text)
{
    HeaderPatterns list;
    // An expression may hold a bar of its own: "re:" reaches as far as the next "|re:" or the end.
    QStringList parts;
    for (const QString &part : text.split(u'|')) {
        if (!parts.isEmpty() && parts.last().startsWith("re:"_L1) &&
            parts.last().count(u'(') > parts.last().count(u')'))
            parts.last() += u'|' + part;
        else
            parts.append(part);
    }
    for (const QString &part : std::as_const(parts))
        list.emplace_back(part);
    return list;
}

std::vector<HeaderPatterns> alternatives(const QJsonArray &array)
{
    std::vector<HeaderPatterns> lists;
    for (const QJsonValue value : array)
        lists.push_back(patterns(value.toString()));
    return lists;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue value : array)
        list.append(value.toString());
    return list;
}

PresetColumn readColumn(const QJsonObject &object)
{
    return {patterns(object["header"_L1].toString()),
            roleFromKey(object["role"_L1].toString()).value_or(Role::Ignore),
            kindFromKey(object["parentKind"_L1].toString()), object["format"_L1].toString(),
            object["personal"_L1].toString()};
}

QHash<QString, ParentType> readParents(const QJsonObject &object)
{
    QHash<QString, ParentType> parents;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject parent = it->toObject();
        parents.insert(it.key(), {kindFromKey(parent["kind"_L1].toString()).value_or(Kind::Proposal),
                                  parent["prefix"_L1].toString(), parent["about"_L1].toBool()});
    }
    return parents;
}

Rest restFromKey(const QString &key)
{
    return key == "question"_L1 ? Rest::Question
           : key == "person"_L1 ? Rest::Person
           : key == "ignore"_L1 ? Rest::Ignore
                                : Rest::Attribute;
}

void readRules(Preset &preset, const QJsonObject &object)
{
    if (object["guarded"_L1].toBool())
        preset.guardSigns = object["guardSigns"_L1].toString(u"=+-@"_s);
    preset.entities = object["entities"_L1].toBool();
    preset.latin1 = object["latin1"_L1].toBool();
    preset.cutAt = object["cutAt"_L1].toInt();
    preset.attachments = object["attachments"_L1].toBool();
    preset.idPrefix = object["idPrefix"_L1].toString();
    preset.authorSeparator = object["authorSeparator"_L1].toString();
    preset.onlyColumn = object["only"_L1]["column"_L1].toString();
    preset.onlyValues = strings(object["only"_L1]["values"_L1].toArray());
    preset.incompleteColumn = object["incomplete"_L1].toString();
    preset.deleted = strings(object["deleted"_L1].toArray());
    preset.noParent = strings(object["noParent"_L1].toArray());
    preset.parents = readParents(object["parents"_L1].toObject());
    const QJsonObject states = object["states"_L1].toObject();
    for (auto it = states.begin(); it != states.end(); ++it)
        preset.states.insert(it.key(), it.value().toString());
}

Preset readPreset(const QString &name)
{
    const QJsonObject object = readJson(name);
    Preset preset;
    preset.name = object["name"_L1].toString();
    preset.family = object["family"_L1].toString();
    preset.platform = object["platform"_L1].toString();
    preset.what = object["what"_L1].toString();
    preset.kind = kindFromKey(object["kind"_L1].toString()).value_or(Kind::Proposal);
    preset.rows = rowsFromKey(object["rows"_L1].toString()).value_or(RowsAre::Contributions);
    preset.rest = restFromKey(object["rest"_L1].toString());
    preset.required = alternatives(object["required"_L1].toArray());
    preset.evidence = alternatives(object["evidence"_L1].toArray());
    preset.evidenceNeeded = object["evidenceNeeded"_L1].toInt();
    preset.mostColumns = object["mostColumns"_L1].toInt();
    preset.firstColumn = object["firstColumn"_L1].toBool();
    for (const QJsonValue column : object["columns"_L1].toArray())
        preset.columns.push_back(readColumn(column.toObject()));
    readRules(preset, object);
    return preset;
}

} // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        for (const QString &name : presetFiles()) {
            if (name != "words.json"_L1)
                list.push_back(readPreset(name));
        }
        return list;
    }();
    return all;
}

const Preset *presetNamed(const QString &name)
{
    const auto it =
        std::find_if(presets().begin(), presets().end(), [&](const Preset &p) { return p.name == name; });
    return it == presets().end() ? nullptr : &*it;
}

const QHash<QString, QStringList> &headerWords()
{
    static const QHash<QString, QStringList> words = [] {
        QHash<QString, QStringList> map;
        presetFiles(); // registers them
        const QJsonObject object = readJson(u"words.json"_s);
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), strings(it.value().toArray()));
        return map;
    }();
    return words;
}

} // namespace tamiz
