// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/csvtext.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "models/storage/reading.h"
#include "models/workspace/suggesting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QJsonObject toJson(const Share &share)
{
    return {{u"value"_s, share.value()}, {u"low"_s, share.low}, {u"high"_s, share.high}, {u"of"_s, share.of}};
}

/// A share from 0 to 1 behind option \a name.
Result<double> shareBehind(const QCommandLineParser &line, const QString &name, double otherwise)
{
    if (!line.isSet(name))
        return otherwise;
    bool isNumber = false;
    const double value = line.value(name).toDouble(&isNumber);
    if (!isNumber || value <= 0 || value >= 1)
        return usage(
            QCoreApplication::translate("tamiz::Cli", "\"--%1\" wants a number between 0 and 1.").arg(name));
    return value;
}

/// external_id,tag,chance,words of every open contribution; then external_id,,reason of those to look at
/// next.
Result<qint64> writeSuggestions(const Suggester &suggester, Store &store, double threshold,
                                const QString &path)
{
    const std::vector<qint64> open = suggester.open();
    const auto names = readExternalIds(store, open);
    if (!names)
        return names.error();
    const Progress progress = consoleProgress();
    QByteArray text = csvLine({u"external_id"_s, u"tag"_s, u"chance"_s, u"words"_s});
    qint64 count = 0;
    constexpr size_t page = 512;
    for (size_t from = 0; from < open.size(); from += page) {
        const auto ids = std::span(open).subspan(from, std::min(page, open.size() - from));
        const auto texts = readTexts(store, ids);
        if (!texts)
            return texts.error();
        for (size_t i = 0; i < ids.size(); ++i) {
            const TextEntry &entry = (*texts)[i];
            for (const Suggestion &suggestion :
                 suggester.suggest(ids[i], entry.title + u'\n' + entry.body, threshold)) {
                text += csvLine({(*names)[from + i], suggester.pathOf(suggestion.tag),
                                 QString::number(suggestion.chance, 'f', 3), suggestion.words.join(u' ')});
                ++count;
            }
        }
        progress.report(QCoreApplication::translate("tamiz::Cli", "Suggesting"), static_cast<qint64>(from),
                        static_cast<qint64>(open.size()));
        if (progress.isCancelled())
            return cancelledError();
    }
    if (const auto written = writeWhole(path, text); !written)
        return written.error();
    return count;
}

Result<QJsonArray> asked(const Suggester &suggester, Store &store, qint64 count, quint64 seed)
{
    const std::vector<AskedText> next =
        suggester.ask(static_cast<int>(std::min<qint64>(count, 10'000)), seed);
    std::vector<qint64> ids;
    for (const AskedText &text : next)
        ids.push_back(text.id);
    const auto names = readExternalIds(store, ids);
    if (!names)
        return names.error();
    QJsonArray array;
    for (size_t i = 0; i < next.size(); ++i)
        array.append(
            QJsonObject{{u"external_id"_s, (*names)[i]}, {u"because"_s, wordOf(next[i].reason)}});
    return array;
}

Result<void> runSuggestVerb(const QCommandLineParser &line)
{
    if (!line.isSet(u"tags"_s))
        return usage(QCoreApplication::translate("tamiz::Cli", "Say what to suggest: \"--tags\"."));
    const auto threshold = shareBehind(line, u"threshold"_s, double(SuggestionThreshold));
    const auto precision = shareBehind(line, u"accept"_s, 0);
    const auto ask = numberOf(line, u"ask"_s, 0, 0);
    const auto seed = numberOf(line, u"seed"_s, 0, 1);
    if (!threshold || !precision)
        return !threshold ? threshold.error() : precision.error();
    if (!ask || !seed)
        return !ask ? ask.error() : seed.error();
    const bool accepts = line.isSet(u"accept"_s);
    const auto store = openStore(line, accepts ? Store::Mode::ReadWrite : Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    const auto suggester = Suggester::read(**store, consoleProgress());
    if (!suggester)
        return suggester.error();
    QJsonObject result{{u"labelled"_s, (*suggester)->labelled()},
                       {u"random_sample"_s, (*suggester)->atRandom()}};
    const Estimate estimate = (*suggester)->estimate(*threshold);
    result.insert(u"precision"_s, toJson(estimate.precision));
    result.insert(u"recall"_s, toJson(estimate.recall));
    result.insert(u"most_frequent_precision"_s, toJson(estimate.baseline));
    result.insert(u"most_frequent_recall"_s, toJson(estimate.baselineRecall));
    if (line.isSet(u"out"_s)) {
        const auto written = writeSuggestions(**suggester, **store, *threshold, line.value(u"out"_s));
        if (!written)
            return written.error();
        result.insert(u"suggestions"_s, *written);
    }
    if (*ask > 0) {
        const auto next = asked(**suggester, **store, *ask, static_cast<quint64>(*seed));
        if (!next)
            return next.error();
        result.insert(u"ask"_s, *next);
    }
    if (accepts) {
        const auto operation =
            acceptAbove(**store, **suggester, *precision, accountActor(), consoleProgress());
        if (!operation)
            return operation.error();
        acknowledge(*operation);
        result.insert(u"tagged"_s, operation->id ? operation->targets : 0);
        result.insert(u"operation"_s, operation->id);
    }
    print(line, result,
          QCoreApplication::translate("tamiz::Cli",
                                      "Learned from %1 contributions. Of %2 drawn at random: precision %3 "
                                      "(%4 to %5), recall %6; the most frequent tag alone: %7.")
                  .arg((*suggester)->labelled())
                  .arg(estimate.documents)
                  .arg(estimate.precision.value(), 0, 'f', 2)
                  .arg(estimate.precision.low, 0, 'f', 2)
                  .arg(estimate.precision.high, 0, 'f', 2)
                  .arg(estimate.recall.value(), 0, 'f', 2)
                  .arg(estimate.baseline.value(), 0, 'f', 2) +
              u'\n');
    return {};
}

constexpr OptionSpec options[] = {
    {"tags", nullptr, QT_TRANSLATE_NOOP("tamiz::Cli", "Suggests tags of the codebook.")},
    {"threshold", "P", QT_TRANSLATE_NOOP("tamiz::Cli", "Suggests tags at least this likely (0.3).")},
    {"out", "s.csv",
     QT_TRANSLATE_NOOP("tamiz::Cli",
                       "Writes external_id,tag,chance,words of every contribution nobody tagged.")},
    {"ask", "N", QT_TRANSLATE_NOOP("tamiz::Cli", "Names N contributions to look at next, and why.")},
    {"seed", "N",
     QT_TRANSLATE_NOOP("tamiz::Cli", "The same tags and the same seed ask for the same contributions (1).")},
    {"accept", "P",
     QT_TRANSLATE_NOOP("tamiz::Cli", "Accepts all suggestions whose precision is at least P, if the "
                                     "contributions drawn at random support it.")},
};

} // namespace

const Verb suggestVerb{
    "suggest"_L1,
    "W --tags [--out s.csv] [--threshold P] [--ask N] [--seed N] [--accept P]",
    QT_TRANSLATE_NOOP("tamiz::Cli", "Suggests tags, learned from the contributions that people tagged."),
    1,
    1,
    options,
    runSuggestVerb};

} // namespace tamiz
