// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks: a static library's resources are not registered by themselves.
static void registerPresets()
{
    Q_INIT_RESOURCE(tamizpresets);
}

namespace tamiz {

namespace {

QJsonObject readJson(const QString &name)
{
    static const bool registered = (registerPresets(), true);
    Q_UNUSED(registered)
    QFile file(u":/tamiz/presets/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without the preset %s.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<QStringList> alternatives(const QJsonArray &array)
{
    std::vector<QStringList> lists;
    for (const QJsonValue &value : array)
        lists.push_back(value.toString().split(u'|'));
    return lists;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

Preset readPreset(const QString &name)
{
    const QJsonObject object = readJson(name);
    Preset preset;
    preset.name = object["name"_L1].toString();
    preset.family = object["family"_L1].toString();
    preset.platform = object["platform"_L1].toString();
    preset.kind = kindFromKey(object["kind"_L1].toString()).value_or(Kind::Proposal);
    preset.required = alternatives(object["required"_L1].toArray());
    preset.evidence = alternatives(object["evidence"_L1].toArray());
    preset.evidenceNeeded = object["evidenceNeeded"_L1].toInt();
    preset.guarded = object["guarded"_L1].toBool();
    preset.authorSeparator = object["authorSeparator"_L1].toString();
    preset.noParent = strings(object["noParent"_L1].toArray());
    const QJsonObject states = object["states"_L1].toObject();
    for (auto it = states.begin(); it != states.end(); ++it)
        preset.states.insert(it.key(), it.value().toString());
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        preset.columns.push_back({column["header"_L1].toString().split(u'|'),
                                  roleFromKey(column["role"_L1].toString()).value_or(Role::Ignore),
                                  kindFromKey(column["parentKind"_L1].toString())});
    }
    return preset;
}

bool isLocale(QStringView text)
{
    const qsizetype dash = std::max(text.indexOf(u'-'), text.indexOf(u'_'));
    const QStringView language = dash < 0 ? text : text.left(dash);
    const QStringView region = dash < 0 ? QStringView() : text.mid(dash + 1);
    const auto letters = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    };
    return language.size() >= 2 && language.size() <= 3 && letters(language) && letters(region) &&
           region.size() <= 4 && (dash < 0 || region.size() >= 2);
}

bool anyHeader(const QStringList &headers, const QStringList &patterns)
{
    return std::any_of(headers.begin(), headers.end(), [&](const QString &header) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const QString &pattern) { return matchesPattern(header, pattern, nullptr); });
    });
}

} // namespace

bool matchesPattern(const QString &header, const QString &pattern, QString *locale)
{
    if (!pattern.endsWith("/*"_L1))
        return header.compare(pattern, Qt::CaseInsensitive) == 0;
    const QStringView stem = QStringView(pattern).chopped(1);
    if (!header.startsWith(stem, Qt::CaseInsensitive) || !isLocale(QStringView(header).mid(stem.size())))
        return false;
    if (locale)
        *locale = header.mid(stem.size());
    return true;
}

double Preset::score(const QStringList &headers) const
{
    const auto present = [&](const QStringList &patterns) { return anyHeader(headers, patterns); };
    if (!std::all_of(required.begin(), required.end(), present))
        return 0;
    const auto found = int(std::count_if(evidence.begin(), evidence.end(), present));
    if (found < evidenceNeeded)
        return 0;
    return 0.6 + 0.4 * std::min(1.0, double(found) / double(std::max<size_t>(1, evidence.size())));
}

const PresetColumn *Preset::column(const QString &header, QString *locale) const
{
    for (const PresetColumn &column : columns) {
        for (const QString &pattern : column.patterns) {
            if (matchesPattern(header, pattern, locale))
                return &column;
        }
    }
    return nullptr;
}

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        for (const auto name : {"decidim-comments"_L1, "decidim-projects"_L1, "decidim-proposals"_L1,
                                "madrid-comments"_L1, "madrid-proposals"_L1, "polis"_L1})
            list.push_back(readPreset(name));
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
        const QJsonObject object = readJson(u"words"_s);
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), strings(it.value().toArray()));
        return map;
    }();
    return words;
}

} // namespace tamiz
