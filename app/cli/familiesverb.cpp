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

Result<double> similarityOf(const QCommandLineParser &line)
{
    if (!line.isSet(u"similarity"_s))
        return 0.5;
    bool isNumber = false;
    const double similarity = line.value(u"similarity"_s).toDouble(&isNumber);
    if (isNumber && similarity > 0 && similarity <= 1)
        return similarity;
    return usage(QCoreApplication::translate("tamiz::Cli",
                                             "--similarity takes a number over 0 and up to 1, not \"%1\".")
                     .arg(line.value(u"similarity"_s)));
}

/// external_id,family,edit of every live contribution; the family is empty for a text that stands alone.
Result<void> writeGroups(const QCommandLineParser &line, const QString &path)
{
    const auto session = openSession(line, Store::Mode::ReadOnly);
    if (!session)
        return session.error();
    const Columns &columns = *session->columns;
    const std::vector<qint64> ids = columns.idsOf(columns.live());
    const auto names = readExternalIds(*session->store, ids);
    if (!names)
        return names.error();
    const Column *family = columns.column(u"family"_s);
    const Column *edit = columns.column(u"edit"_s);
    QByteArray text = csvLine({u"external_id"_s, u"family"_s, u"edit"_s});
    size_t next = 0;
    columns.live().forEach([&](size_t row) {
        const quint32 code = family ? family->codes[row] : 0;
        text += csvLine({(*names)[next++], code ? family->dictionary[code] : QString(),
                         code && edit ? edit->dictionary[edit->codes[row]] : QString()});
    });
    return writeWhole(path, text);
}

Result<void> runFamiliesVerb(const QCommandLineParser &line)
{
    const auto similarity = similarityOf(line);
    if (!similarity)
        return similarity.error();
    const auto store = openStore(line, Store::Mode::ReadWrite);
    if (!store)
        return store.error();
    const auto outcome = runFamilies(**store, *similarity, accountActor(), consoleProgress());
    if (!outcome)
        return outcome.error();
    acknowledge(outcome->operation);
    if (line.isSet(u"out"_s)) {
        if (const auto written = writeGroups(line, line.value(u"out"_s)); !written)
            return written.error();
    }
    print(line,
          {{u"families"_s, outcome->families},
           {u"members"_s, outcome->members},
           {u"similarity"_s, *similarity},
           {u"operation"_s, outcome->operation.id}},
          QCoreApplication::translate("tamiz::Cli", "%1 families hold %2 contributions.")
                  .arg(outcome->families)
                  .arg(outcome->members) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"similarity", "S",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Share of common word triples that makes two texts kin (0.5).")},
    {"out", "groups.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Writes external_id,family,edit of every contribution.")},
};

} // namespace

const Verb familiesVerb{"families"_L1,
                        "W [--similarity 0.5] [--out groups.csv]",
                        QT_TRANSLATE_NOOP("tamiz::Cli", "Groups texts that are near-copies of each other."),
                        1,
                        1,
                        options,
                        runFamiliesVerb};

} // namespace tamiz
