// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartasking.h"
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/verb.h"
#include "models/report/chartprotection.h"
#include "models/report/contextchart.h"
#include "models/storage/charts.h"
#include "models/text/fold.h"
#include "models/workspace/context.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

Result<void> list(const QCommandLineParser &line, Store &store)
{
    const auto indicators = readIndicators(store);
    if (!indicators)
        return indicators.error();
    QJsonArray array;
    QByteArray csv = csvLine({u"name"_s, u"year"_s, u"value"_s, u"unit"_s, u"source"_s});
    for (const Indicator &one : *indicators) {
        array.append(QJsonObject{{u"name"_s, one.name},
                                 {u"year"_s, one.year},
                                 {u"value"_s, one.value},
                                 {u"unit"_s, one.unit},
                                 {u"source"_s, one.source}});
        csv += csvLine(
            {one.name, QString::number(one.year), QString::number(one.value, 'g', 12), one.unit, one.source});
    }
    print(line, {{u"context"_s, array}}, QString::fromUtf8(csv));
    return {};
}

Result<Operation> add(const QCommandLineParser &line, Store &store)
{
    bool yearIs = false;
    bool valueIs = false;
    const Indicator one{0,
                        line.value(u"name"_s),
                        line.value(u"year"_s).toInt(&yearIs),
                        line.value(u"value"_s).toDouble(&valueIs),
                        line.value(u"unit"_s),
                        line.value(u"source"_s)};
    if (!yearIs || !valueIs)
        return usage(translated(QT_TRANSLATE_NOOP(
            "tamiz::Cli", "--name, --year and --value are needed, such as --year 2016 --value 59.5.")));
    return addIndicators(store, {one}, accountActor());
}

Result<Operation> remove(const QCommandLineParser &line, Store &store)
{
    const auto indicators = readIndicators(store);
    if (!indicators)
        return indicators.error();
    QList<qint64> ids;
    for (const Indicator &one : *indicators) {
        const bool year = !line.isSet(u"year"_s) || one.year == line.value(u"year"_s).toInt();
        if (year && foldText(one.name) == foldText(line.value(u"name"_s)))
            ids << one.id;
    }
    if (ids.isEmpty())
        return usage(
            translated(QT_TRANSLATE_NOOP("tamiz::Cli", "No number of context has this name and year.")));
    return removeIndicators(store, ids, accountActor());
}

Result<void> chart(const QCommandLineParser &line)
{
    const QString path = line.value(u"out"_s);
    if (path.isEmpty())
        return usage(translated(QT_TRANSLATE_NOOP(
            "tamiz::Cli", "Say with --out where the chart goes: x.svg, x.png, x.pdf or x.csv.")));
    const auto size = sizeOf(line);
    const auto least = numberOf(line, u"least"_s, 0, publishedLeast);
    if (!size || !least)
        return !size ? size.error() : least.error();
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    const auto indicators = readIndicators(*session->store);
    if (!rows || !indicators)
        return !rows ? rows.error() : indicators.error();
    ChartSpec spec;
    spec.least = *least;
    spec.filter = line.values(u"where"_s).join(u' ');
    const auto data = contextChart(*indicators, line.value(u"name"_s), *session->columns, *rows, spec);
    if (!data)
        return data.error();
    if (auto drawn = renderChart(*data, path, *size); !drawn)
        return drawn.error();
    print(line, {{u"title"_s, data->title}, {u"caption"_s, data->caption}, {u"out"_s, path}},
          QString(data->title + u'\n' + data->caption + u'\n' + path + u'\n'));
    return {};
}

Result<void> runContext(const QCommandLineParser &line)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (action == "chart"_L1)
        return chart(line);
    static const QStringList known{u"list"_s, u"add"_s, u"import"_s, u"remove"_s};
    if (!known.contains(action))
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli",
                                                  "Say list, add, import FILE, remove or chart, not \"%1\"."))
                         .arg(action));
    const auto store = openStore(line, action == "list"_L1 ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    if (action == "list"_L1)
        return list(line, **store);
    Result<Operation> done = Operation();
    if (action == "import"_L1) {
        const auto read = readIndicatorFile(words.value(2));
        if (!read)
            return read.error();
        done = addIndicators(**store, *read, accountActor());
    } else {
        done = action == "add"_L1 ? add(line, **store) : remove(line, **store);
    }
    if (!done)
        return done.error();
    acknowledge(*done);
    return list(line, **store);
}

constexpr OptionSpec options[] = {
    {"name", "NAME", QT_TRANSLATE_NOOP("tamiz::Cli", "What the number says, such as \"Internet users\".")},
    {"year", "YEAR", QT_TRANSLATE_NOOP("tamiz::Cli", "The year it is of.")},
    {"value", "NUMBER", QT_TRANSLATE_NOOP("tamiz::Cli", "add: the number, with a decimal point.")},
    {"unit", "UNIT", QT_TRANSLATE_NOOP("tamiz::Cli", "add: what it is measured in, such as %.")},
    {"source", "SOURCE", QT_TRANSLATE_NOOP("tamiz::Cli", "add: who says so.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"least", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Hides numbers under N and what would give them away: 5, or 10 where a "
                                     "field is sensitive; 0 hides nothing.")},
    {"size", "WxH",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Width and height in pixels (1/96 inch), such as 960x540.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write: .svg, .png, .pdf or .csv.")},
};

} // namespace

const Verb contextVerb{
    "context"_L1,
    "W list | add --name NAME --year YEAR --value NUMBER | import FILE.csv | remove --name NAME | chart "
    "--name NAME --out x.svg",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Keeps numbers from elsewhere and charts them beside the consultation."),
    2,
    3,
    options,
    runContext,
    true};

} // namespace tamiz
