// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartasking.h"
#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "models/report/chartprotection.h"
#include "models/report/sheetcharts.h"
#include "models/workspace/sheet.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tamiz::Cli", text);
}

Result<void> list(const QCommandLineParser &line, const std::vector<ChartSpec> &charts)
{
    QJsonArray array;
    QString text;
    for (size_t i = 0; i < charts.size(); ++i) {
        array.append(QJsonDocument::fromJson(toJson(charts[i]).toUtf8()).object());
        text += QString::number(i + 1) + u' ' + keyOf(charts[i].kind) + u' ' + charts[i].fields.join(u',') +
                u'\n';
    }
    print(line, {{u"charts"_s, array}}, text);
    return {};
}

/// Writes every chart of the sheet into a folder, as 01-bar-region.svg and so on.
Result<void> save(const QCommandLineParser &line, const Session &session,
                  const std::vector<ChartSpec> &charts)
{
    const QString folder = line.positionalArguments().value(2);
    const QString format = line.isSet(u"format"_s) ? line.value(u"format"_s) : u"svg"_s;
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return usage(translated(QT_TRANSLATE_NOOP("tamiz::Cli", "Say into which folder the charts go.")));
    const auto rows = selectWhere(session, line);
    const auto size = sizeOf(line);
    if (!rows || !size)
        return !rows ? rows.error() : size.error();
    const ChartGround ground = chartGround(*session.store);
    QJsonArray written;
    for (size_t i = 0; i < charts.size(); ++i) {
        ChartSpec spec = charts[i];
        spec.filter = line.values(u"where"_s).join(u' ');
        auto data = chartData(*session.columns, *rows, spec, ground);
        if (!data)
            return data.error();
        protect(*data, publicationLeast(spec));
        QString fields = spec.fields.join(u'-');
        for (QChar &c : fields)
            c = c.isLetterOrNumber() || c == u'-' ? c : u'_';
        const QString name =
            u"%1-%2-%3.%4"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(keyOf(spec.kind), fields, format);
        if (auto drawn = renderChart(*data, QDir(folder).filePath(name), *size); !drawn)
            return drawn.error();
        written.append(name);
    }
    print(line, {{u"out"_s, folder}, {u"files"_s, written}},
          translated(QT_TRANSLATE_NOOP("tamiz::Cli", "%1 charts were written.")).arg(charts.size()) + u'\n');
    return {};
}

/// The chart that the word at \a place names by its number.
Result<qsizetype> numbered(const QStringList &words, qsizetype place, size_t count)
{
    bool isNumber = false;
    const qint64 number = words.value(place).toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > static_cast<qint64>(count))
        return usage(
            translated(QT_TRANSLATE_NOOP("tamiz::Cli", "Say which chart, by its number from 1 to %1."))
                .arg(count));
    return static_cast<qsizetype>(number - 1);
}

Result<QString> change(const QCommandLineParser &line, const Session &session, std::vector<ChartSpec> &charts)
{
    const QStringList words = line.positionalArguments();
    const QString &action = words.at(1);
    if (action == "reset"_L1) {
        charts = standardCharts(*session.columns);
        return u"reset charts"_s;
    }
    if (action == "add"_L1) {
        const auto spec = chartSpecOf(line);
        if (!spec)
            return spec.error();
        const auto ground = chartGroundOf(line, session, *spec);
        if (!ground)
            return ground.error();
        // What cannot be drawn does not come to stand on the sheet.
        if (const auto tried = chartData(*session.columns, session.columns->live(), *spec, *ground); !tried)
            return tried.error();
        charts.push_back(*spec);
        return u"add chart"_s;
    }
    const auto at = numbered(words, 2, charts.size());
    if (!at)
        return at.error();
    const ChartSpec chart = charts[static_cast<size_t>(*at)];
    if (action == "move"_L1) {
        const auto to = numbered(words, 3, charts.size());
        if (!to)
            return to.error();
        charts.erase(charts.begin() + *at);
        charts.insert(charts.begin() + *to, chart);
        return u"move chart"_s;
    }
    charts.erase(charts.begin() + *at);
    return u"remove chart"_s;
}

/// The map that charts of tiles are drawn on from now on.
Result<void> keepTiles(const QCommandLineParser &line, const Session &session)
{
    const auto grid = readTileGrid(line.positionalArguments().value(2));
    if (!grid)
        return grid.error();
    const auto kept = keepBase(*session.store, ChartBase::Tiles, toJson(*grid), accountActor());
    if (!kept)
        return kept.error();
    acknowledge(*kept);
    print(line, {{u"operation"_s, kept->id}},
          translated(QT_TRANSLATE_NOOP("tamiz::Cli", "The map of tiles is kept.")) + u'\n');
    return {};
}

Result<void> runSheet(const QCommandLineParser &line)
{
    const QString action = line.positionalArguments().at(1);
    static const QStringList known{u"list"_s, u"save"_s,  u"add"_s,  u"remove"_s,
                                   u"move"_s, u"reset"_s, u"tiles"_s};
    if (!known.contains(action))
        return usage(
            translated(
                QT_TRANSLATE_NOOP(
                    "tamiz::Cli",
                    "Say list, add, remove N, move N TO, reset, tiles FILE or save FOLDER, not \"%1\"."))
                .arg(action));
    const bool reads = action == "list"_L1 || action == "save"_L1;
    const auto session = openSession(line, reads ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    if (!session)
        return session.error();
    auto charts = sheetCharts(*session->store, *session->columns);
    if (!charts)
        return charts.error();
    if (action == "tiles"_L1)
        return keepTiles(line, *session);
    if (action == "list"_L1)
        return list(line, *charts);
    if (action == "save"_L1)
        return save(line, *session, *charts);
    const auto verb = change(line, *session, *charts);
    if (!verb)
        return verb.error();
    const auto done = keepSheet(*session->store, toJson(*charts), *verb, accountActor());
    if (!done)
        return done.error();
    acknowledge(*done);
    return list(line, *charts);
}

constexpr auto options = withChartOptions({
    {"format", "FORMAT", QT_TRANSLATE_NOOP("tamiz::Cli", "save: svg (the usual), pdf, png or csv.")},
});

} // namespace

const Verb sheetVerb{"sheet"_L1,
                     "W list | add --kind KIND --by FIELD[,FIELD] | remove N | move N TO | reset | tiles "
                     "FILE.csv | save FOLDER",
                     QT_TRANSLATE_NOOP("tamiz::Cli", "Lists, arranges or writes the charts of the sheet."),
                     2,
                     4,
                     options,
                     runSheet,
                     true};

} // namespace tamiz
