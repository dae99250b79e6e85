// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// external_id,theme,label,score of every live contribution; the first two words are empty in the tray.
Result<void> writeThemes(const QCommandLineParser &line, const QString &path)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const Columns &columns = *session->columns;
    const std::vector<qint64> ids = columns.idsOf(columns.live());
    const auto names = readExternalIds(*session->store, ids);
    if (!names)
        return names.error();
    const Column *theme = columns.column(u"theme"_s);
    QByteArray text = csvLine({u"external_id"_s, u"theme"_s, u"label"_s, u"score"_s});
    size_t next = 0;
    columns.live().forEach([&](size_t row) {
        const quint32 code = theme ? theme->codes[row] : 0;
        const double score = static_cast<double>(columns.themeScore()[row]);
        text += csvLine({(*names)[next++], code ? theme->dictionary[code] : QString(),
                         code ? theme->label(code) : QString(),
                         code ? QString::number(score, 'f', 4) : QString()});
    });
    return writeWhole(path, text);
}

Result<void> runThemesVerb(const QCommandLineParser &line)
{
    const bool proposes = !line.isSet(u"count"_s) || line.value(u"count"_s) == "auto"_L1;
    const auto count = proposes ? Result<qint64>(0) : numberOf(line, u"count"_s, 2, 0);
    if (!count)
        return count.error();
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!seed)
        return seed.error();
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto outcome = runThemes(**store, static_cast<int>(std::min<qint64>(*count, 100'000)),
                                   static_cast<quint64>(*seed), accountActor(), consoleProgress());
    if (!outcome)
        return outcome.error();
    acknowledge(outcome->operation);
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeThemes(line, line.value(u"out"_s)); !written)
            return written.error();
    }
    print(line,
          {{u"themes"_s, outcome->themes},
           {u"in_tray"_s, outcome->inTray},
           {u"seed"_s, *seed},
           {u"operation"_s, outcome->operation.id}},
          QCoreApplication::translate("tamiz::Cli", "%1 themes; %2 contributions fit none of them.")
                  .arg(outcome->themes)
                  .arg(outcome->inTray) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"count", "auto|N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "How many themes; \"auto\" (the default) proposes a number.")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The same texts and the same seed give the same themes (1).")},
    {"out", "themes.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Writes external_id,theme,label,score of every contribution.")},
};

} // namespace

const Verb themesVerb{"themes"_L1,
                      "W [--count auto|N] [--seed N] [--out themes.csv]",
                      QT_TRANSLATE_NOOP("tamiz::Cli", "Groups the contributions by what they are about."),
                      1,
                      1,
                      options,
                      runThemesVerb};

} // namespace tamiz
