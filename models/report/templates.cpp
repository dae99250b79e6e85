// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/templates.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// A string for all languages, an object by language, or lists of lines in their place.
QMap<QString, QString> wordsFrom(const QJsonValue &value)
{
    const auto text = [](const QJsonValue &one) {
        if (!one.isArray())
            return one.toString();
        QStringList lines;
        for (const QJsonValue &line : one.toArray())
            lines << line.toString();
        return lines.join(u'\n');
    };
    QMap<QString, QString> words;
    if (!value.isObject()) {
        words.insert({}, text(value));
        return words;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), text(it.value()));
    return words;
}

QString in(const QMap<QString, QString> &words, const QString &language)
{
    return words.contains(language) ? words[language] : words.contains({}) ? words[{}] : words.value(u"en"_s);
}

} // namespace

QString ReportTemplate::name(const QString &language) const
{
    return in(names, language);
}

QString ReportTemplate::description(const QString &language) const
{
    return in(descriptions, language);
}

std::vector<DraftSection> ReportTemplate::draft() const
{
    std::vector<DraftSection> drafts;
    for (const TemplateSection &section : sections)
        drafts.push_back({0, key, section.key, {}, {}});
    return drafts;
}

QStringList templateKeys()
{
    return {u"results"_s, u"summary"_s, u"annex"_s};
}

Result<ReportTemplate> readTemplate(const QString &key)
{
    if (!templateKeys().contains(key))
        return Error{Error::Code::Usage,
                     tr("There is no template “%1”. There are %2.").arg(key, templateKeys().join(u", "_s)),
                     {}};
    QFile file(u":/tamiz/reports/"_s + key + u".json"_s);
    QJsonParseError problem;
    const QJsonObject object = file.open(QIODevice::ReadOnly)
                                   ? QJsonDocument::fromJson(file.readAll(), &problem).object()
                                   : QJsonObject();
    if (object.isEmpty())
        return Error{Error::Code::Refused, tr("The template “%1” could not be read.").arg(key), problem.errorString()};
    ReportTemplate result{key, wordsFrom(object[u"name"_s]), wordsFrom(object[u"description"_s]), {}};
    for (const QJsonValue &value : object[u"sections"_s].toArray())
        result.sections.push_back({value[u"key"_s].toString(), wordsFrom(value[u"title"_s]), wordsFrom(value[u"text"_s])});
    return result;
}

std::pair<QString, QString> wordsOf(const DraftSection &section, const QString &language)
{
    QString title, text;
    if (!section.templ.isEmpty() && !(section.title && section.text)) {
        if (const auto source = readTemplate(section.templ)) {
            const auto found = std::ranges::find(source->sections, section.key, &TemplateSection::key);
            if (found != source->sections.end()) {
                title = in(found->titles, language);
                text = in(found->texts, language);
            }
        }
    }
    return {section.title.value_or(title), section.text.value_or(text)};
}

QString languageOf(const ReportSettings &settings)
{
    const QString wanted = settings.language.isEmpty() ? spokenLocale().name().section(u'_', 0, 0) : settings.language;
    return spokenLanguages().contains(wanted) ? wanted : u"en"_s;
}

} // namespace tamiz
