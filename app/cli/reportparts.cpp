// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportparts.h"

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "models/core/speaking.h"
#include "models/report/prose.h"
#include "models/report/releasing.h"
#include "models/report/templates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString cli(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

Result<void> say(const QCommandLineParser &line, const Result<Operation> &operation)
{
    if (!operation)
        return operation.error();
    acknowledge(*operation);
    print(line, {{u"operation"_s, operation->id}},
          (operation->id ? cli(QT_TRANSLATE_NOOP("tamiz::Cli", "The report was changed."))
                         : cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Nothing had to change."))) +
              u'\n');
    return {};
}

Result<void> listSections(const QCommandLineParser &line, Store &store)
{
    const auto draft = readDraft(store);
    if (!draft)
        return draft.error();
    QJsonArray array;
    QString text;
    const QString language = languageOf(draft->settings);
    int place = 0;
    for (const DraftSection &section : draft->sections) {
        const auto [title, words] = wordsOf(section, language);
        array.append(QJsonObject{{u"place"_s, ++place},
                                 {u"key"_s, section.key},
                                 {u"title"_s, title},
                                 {u"text"_s, words},
                                 {u"own"_s, section.text.has_value()}});
        text += u"%1\t%2\t%3\n"_s.arg(place).arg(section.key, title);
    }
    if (draft->sections.empty())
        text = cli(QT_TRANSLATE_NOOP("tamiz::Cli", "The report has no sections of its own yet: it is written from the "
                                                   "template \"results\".")) +
               u'\n';
    print(line, {{u"sections"_s, array}, {u"language"_s, language}}, text);
    return {};
}

/// --text, or what --text-file holds, when one was given.
Result<std::optional<QString>> givenText(const QCommandLineParser &line)
{
    std::optional<QString> text;
    if (line.isSet(u"text"_s))
        text = line.value(u"text"_s);
    if (line.isSet(u"text-file"_s)) {
        QFile file(line.value(u"text-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Refused,
                         cli(QT_TRANSLATE_NOOP("tamiz::Cli", "The file could not be read: %1")).arg(file.errorString()),
                         {}};
        text = QString::fromUtf8(file.readAll());
    }
    if (text) {
        if (const auto sound = checkProse(*text); !sound)
            return sound.error();
    }
    return text;
}

/// The section that word \a index of \a line numbers.
Result<DraftSection> sectionAt(const QCommandLineParser &line, const ReportDraft &draft, qsizetype index)
{
    bool isNumber = false;
    const qint64 place = line.positionalArguments().value(index).toLongLong(&isNumber);
    if (!isNumber || place < 1 || place > std::ssize(draft.sections))
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say which section, by its number in \"section list\".")));
    return draft.sections[static_cast<size_t>(place - 1)];
}

Result<Operation> changeSection(const QCommandLineParser &line, Store &store, const QString &what)
{
    const auto draft = readDraft(store);
    const auto text = givenText(line);
    if (!draft || !text)
        return !draft ? draft.error() : text.error();
    if (what == "add"_L1) {
        DraftSection section{0, {}, u"own"_s, line.value(u"title"_s), text->value_or(QString())};
        const auto place = numberOf(line, u"at"_s, 1, std::ssize(draft->sections) + 1);
        if (!place)
            return place.error();
        return addSection(store, section, *place, accountActor());
    }
    auto section = sectionAt(line, *draft, 3);
    if (!section)
        return section.error();
    if (what == "set"_L1) {
        if (line.isSet(u"title"_s))
            section->title = line.value(u"title"_s);
        if (*text)
            section->text = *text;
        return editSection(store, *section, accountActor());
    }
    if (what == "move"_L1) {
        const qint64 to = line.positionalArguments().value(4).toLongLong();
        if (to < 1)
            return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "Say the number the section is to have.")));
        return moveSection(store, section->id, to, accountActor());
    }
    return removeSection(store, section->id, accountActor());
}

Result<void> runSection(const QCommandLineParser &line)
{
    const QString what = line.positionalArguments().value(2);
    const QStringList verbs{u"list"_s, u"add"_s, u"set"_s, u"move"_s, u"remove"_s};
    if (!verbs.contains(what))
        return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" is none of %2.")).arg(what, verbs.join(u", "_s)));
    const auto store = openStore(line, what == "list"_L1 ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    if (what == "list"_L1)
        return listSections(line, **store);
    return say(line, changeSection(line, **store, what));
}

Result<void> runTemplate(const QCommandLineParser &line)
{
    const auto source = readTemplate(line.positionalArguments().value(2));
    if (!source)
        return source.error();
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    return say(line, replaceSections(**store, source->draft(), source->key, accountActor()));
}

Result<void> runSet(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto draft = readDraft(**store);
    if (!draft)
        return draft.error();
    ReportSettings settings = draft->settings;
    const std::pair<QString, QString *> words[] = {{u"title"_s, &settings.title},
                                                   {u"institution"_s, &settings.institution},
                                                   {u"author"_s, &settings.author},
                                                   {u"language"_s, &settings.language},
                                                   {u"paper"_s, &settings.paper}};
    for (const auto &[name, word] : words) {
        if (line.isSet(name))
            *word = line.value(name);
    }
    if (line.isSet(u"margins"_s)) {
        const QStringList edges = line.value(u"margins"_s).split(u',');
        if (edges.size() != 1 && edges.size() != 4)
            return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "--margins takes one length in millimetres, or four: left, "
                                                             "top, right, bottom.")));
        double *const sides[] = {&settings.left, &settings.top, &settings.right, &settings.bottom};
        for (qsizetype i = 0; i < 4; ++i)
            *sides[i] = edges[edges.size() == 1 ? 0 : i].toDouble();
    }
    for (const QString &fact : line.values(u"fact"_s))
        settings.facts.insert(fact.section(u'=', 0, 0).trimmed(), fact.section(u'=', 1).trimmed());
    return say(line, setReportSettings(**store, settings, accountActor()));
}

Result<void> runReleases(const QCommandLineParser &line)
{
    const auto store = openStore(line, Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto releases = readReleases(**store, false);
    if (!releases)
        return releases.error();
    QJsonArray array;
    QString text;
    for (const ReleaseEntry &release : *releases) {
        array.append(QJsonObject{{u"operation"_s, release.operation},
                                 {u"at"_s, release.at.toUTC().toString(Qt::ISODate)},
                                 {u"what"_s, release.what},
                                 {u"name"_s, release.name},
                                 {u"filter"_s, release.filter},
                                 {u"k"_s, release.k},
                                 {u"contributions"_s, release.contributions},
                                 {u"people"_s, release.people},
                                 {u"sha256"_s, release.sha256}});
        text += u"%1\t%2\t%3\t%4\t%5\n"_s.arg(release.at.toUTC().toString(Qt::ISODate), release.what, release.name)
                    .arg(release.contributions)
                    .arg(release.sha256);
    }
    print(line, {{u"releases"_s, array}}, text);
    return {};
}

} // namespace

Result<void> runReportWords(const QCommandLineParser &line)
{
    const QString word = line.positionalArguments().value(1);
    if (word == "template"_L1)
        return runTemplate(line);
    if (word == "section"_L1)
        return runSection(line);
    if (word == "set"_L1)
        return runSet(line);
    if (word == "releases"_L1)
        return runReleases(line);
    return usage(cli(QT_TRANSLATE_NOOP("tamiz::Cli", "\"%1\" is none of %2."))
                     .arg(word, u"template, section, set, changes, releases"_s));
}

} // namespace tamiz
