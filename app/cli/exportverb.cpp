// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/report/exporting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

Result<void> runExport(const QCommandLineParser &line)
{
    const QString format = line.value(u"format"_s);
    const QString path = line.value(u"out"_s);
    if (!exportFormats().contains(format)) {
        return usage(QCoreApplication::translate("tamiz::Cli", "--format takes %1, not \"%2\".")
                         .arg(exportFormats().join(u", "_s), format));
    }
    if (path.isEmpty())
        return usage(QCoreApplication::translate("tamiz::Cli", "Say with --out where the export goes."));
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const auto rows = selectWhere(*session, line);
    if (!rows)
        return rows.error();
    const auto written =
        exportSelection(*session->store, *session->columns, *rows, format, path, consoleProgress());
    if (!written)
        return written.error();
    print(line, {{u"format"_s, format}, {u"out"_s, path}, {u"contributions"_s, *written}},
          QCoreApplication::translate("tamiz::Cli", "%n contribution(s) written to %1.", nullptr,
                                      static_cast<int>(*written))
                  .arg(path) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "csv (guarded for spreadsheets), csv-data (texts as they are), json or xlsx.")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("tamiz::Cli", "Only the contributions this filter keeps.")},
    {"out", "PATH", QT_TRANSLATE_NOOP("tamiz::Cli", "The file to write; it is written whole or not at all.")},
};

} // namespace

const Verb exportVerb{"export"_L1,
                      "W --format csv|csv-data|json|xlsx [--where FILTER] --out PATH",
                      QT_TRANSLATE_NOOP("tamiz::Cli", "Writes the contributions as open data."),
                      1,
                      1,
                      options,
                      runExport};

} // namespace tamiz
