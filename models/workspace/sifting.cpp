// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/translate.h"
#include "models/analysis/themes.h"
#include "models/storage/database.h"
#include "models/storage/reading.h"
#include "models/storage/rows.h"
#include "models/storage/store.h"
#include "models/storage/writing.h"
#include "models/workspace/verbs.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The live texts, all of one moment. UTF-16 in one piece each: a million of 700 characters take about 1.5 GB less
/// than keeping title and body apart.
struct Corpus
{
    std::vector<qint64> ids;
    std::vector<QString> texts;
    std::vector<QString> languages;
};

Result<Corpus> readCorpus(Store &store, const Progress &progress)
{
    Corpus corpus;
    bool cancelled = false;
    const auto total = rowCount(store);
    if (!total)
        return total.error();
    const auto done = visitTexts(store, [&](qint64 id, QString title, QString body, QString language) {
        corpus.ids.push_back(id);
        corpus.texts.push_back(title.isEmpty() ? body : QString(title + u'\n' + body));
        corpus.languages.push_back(language);
        if (corpus.ids.size() % 8192 == 0) {
            cancelled = progress.isCancelled();
            progress.report(tr("Reading texts"), static_cast<qint64>(corpus.ids.size()), *total);
        }
        return !cancelled;
    });
    if (!done)
        return done.error();
    if (cancelled)
        return cancelledError();
    return corpus;
}

Operation byModel(const QString &verb, const QString &method)
{
    Operation operation;
    operation.verb = verb;
    operation.actor = u"tamiz"_s;
    operation.actorKind = ActorKind::Model;
    operation.method = method;
    return operation;
}

Change emptyChange(Target target) { return {target, 0, {}, {}, {}}; }

/// Brings \a made to life and takes \a earlier away, in one change with ascending ids.
Change liveChange(Target target, const std::vector<qint64> &earlier, const std::vector<qint64> &made)
{
    Change change = emptyChange(target);
    for (const qint64 id : earlier)
        change.add(id, 1, 0);
    for (const qint64 id : made) // later ids: ascending already
        change.add(id, 0, 1);
    return change;
}

Result<Operation> commitIn(Transaction &transaction, Store &store, Operation operation, const Progress &progress)
{
    progress.report(tr("Writing"), 0, 0);
    if (progress.isCancelled())
        return cancelledError();
    auto done = commit(store, std::move(operation));
    if (!done || done->id == 0)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

/// One document a family (its centre), so that a campaign is one voice; texts that stand alone speak for themselves.
struct Documents
{
    std::vector<size_t> text;         ///< Document to row of the corpus.
    std::vector<qint32> ofRow;        ///< Row of the corpus to document.
    std::vector<qint32> pinned;       ///< Document to pinned theme, -1.
};

Result<Documents> documentsOf(Store &store, const Corpus &corpus, const std::vector<qint64> &pinnedThemes)
{
    QHash<qint64, qint64> familyOf, themeOf, centreOf;
    const auto families = readFamilies(store);
    if (!families)
        return families.error();
    for (const FamilyEntry &family : *families)
        centreOf.insert(family.id, family.centre);
    const auto read = visitRows(store, 0, [&](const RowEntry &row) {
        if (row.family)
            familyOf.insert(row.id, row.family);
        if (row.theme)
            themeOf.insert(row.id, row.theme);
        return true;
    });
    if (!read)
        return read.error();
    Documents documents;
    documents.ofRow.resize(corpus.ids.size());
    QHash<qint64, qint32> documentOfFamily;
    for (size_t row = 0; row < corpus.ids.size(); ++row) {
        const qint64 family = familyOf.value(corpus.ids[row]);
        const auto known = family ? documentOfFamily.constFind(family) : documentOfFamily.cend();
        qint32 document = known != documentOfFamily.cend() ? *known : -1;
        if (document < 0) {
            document = static_cast<qint32>(documents.text.size());
            documents.text.push_back(row);
            const auto pin = std::ranges::find(pinnedThemes, themeOf.value(corpus.ids[row]));
            documents.pinned.push_back(pin == pinnedThemes.end() ? -1 : static_cast<qint32>(pin - pinnedThemes.begin()));
            if (family)
                documentOfFamily.insert(family, document);
        }
        if (family && centreOf.value(family) == corpus.ids[row])
            documents.text[static_cast<size_t>(document)] = row;
        documents.ofRow[row] = document;
    }
    return documents;
}

} // namespace

Result<ThemeOutcome> runThemes(Store &store, int count, quint64 seed, const Actor &actor, const Progress &progress)
{
    if (count < 0 || count == 1 || count > 500)
        return Error{Error::Code::Usage, tr("The number of themes must be “auto” or between 2 and 500."), {}};
    const auto corpus = readCorpus(store, progress);
    if (!corpus)
        return corpus.error();
    const auto earlier = readThemes(store);
    if (!earlier)
        return earlier.error();
    std::vector<qint64> pinned, gone;
    for (const ThemeEntry &theme : *earlier)
        (theme.pinned ? pinned : gone).push_back(theme.id);
    const auto documents = documentsOf(store, *corpus, pinned);
    if (!documents)
        return documents.error();
    ThemeOptions options;
    options.count = count;
    options.seed = seed;
    const auto found = findThemes(static_cast<qsizetype>(documents->text.size()), [&](qsizetype i) {
        const size_t row = documents->text[static_cast<size_t>(i)];
        return ThemeDocument{corpus->texts[row], corpus->languages[row], documents->pinned[static_cast<size_t>(i)]};
    }, options, progress);
    if (!found)
        return found.error();

    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    std::vector<qint64> ids = pinned, made;
    for (size_t t = pinned.size(); t < found->themes.size(); ++t) {
        const auto fresh = makeTheme(store, found->themes[t].label, found->themes[t].terms);
        if (!fresh)
            return fresh.error();
        ids.push_back(*fresh);
        made.push_back(*fresh);
    }
    ThemeOutcome outcome;
    outcome.themes = static_cast<qint64>(ids.size());
    Change theme = emptyChange(Target::ContributionTheme), score = emptyChange(Target::ContributionThemeScore);
    for (size_t row = 0; row < corpus->ids.size(); ++row) {
        const auto document = static_cast<size_t>(documents->ofRow[row]);
        const qint32 t = found->theme[document];
        outcome.inTray += t < 0;
        theme.add(corpus->ids[row], 0, t < 0 ? 0 : ids[static_cast<size_t>(t)]);
        score.add(corpus->ids[row], 0, t < 0 ? 0 : std::lround(found->score[document] * 10'000));
    }
    Operation operation = byModel(u"themes"_s, u"themes/1"_s);
    operation.params = {{u"count"_s, count == 0 ? QJsonValue(u"auto"_s) : QJsonValue(count)}, {u"seed"_s, static_cast<qint64>(seed)},
                        {u"dimensions"_s, options.dimensions}, {u"restarts"_s, options.restarts}, {u"themes"_s, outcome.themes},
                        {u"tray"_s, outcome.inTray}, {u"started_by"_s, actor.name}};
    operation.changes = {liveChange(Target::ThemeLive, gone, made), std::move(theme), std::move(score)};
    auto done = commitIn(**transaction, store, std::move(operation), progress);
    if (!done)
        return done.error();
    outcome.operation = std::move(*done);
    return outcome;
}

} // namespace tamiz
