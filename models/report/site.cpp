// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/site.h"

#include "models/core/translate.h"
#include "models/report/siteparts.h"
#include "models/storage/answers.h"
#include "models/storage/database.h"
#include "models/storage/publishing.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The file by which an earlier site is known again.
const QString mark = u"tamiz-site.txt"_s;

/// The rows whose words may be read, by the code of their theme; each text once, the most voted first.
std::vector<std::vector<SiteText>> readableTexts(const SiteWork &work, qint64 &withheld)
{
    const Column &state = *work.columns.column(u"state"_s);
    const Column &theme = *work.columns.column(u"theme"_s);
    std::vector<bool> readable;
    for (const QString &key : state.dictionary)
        readable.push_back(key == keyOf(State::Accepted) ||
                           (work.options.includeOpen && (key == keyOf(State::Open) || key.isEmpty())));
    std::vector<std::vector<SiteText>> byTheme(static_cast<size_t>(theme.dictionary.size()));
    QHash<std::pair<quint32, quint32>, size_t> places; // of a text within its theme
    work.rows.forEach([&](size_t row) {
        if (!readable[state.codes[row]]) {
            ++withheld;
            return;
        }
        std::vector<SiteText> &texts = byTheme[theme.codes[row]];
        const auto [place, isNew] = [&] {
            const std::pair key(theme.codes[row], work.columns.textCodes()[row]);
            const auto found = places.constFind(key);
            if (found != places.constEnd())
                return std::pair(*found, false);
            places.insert(key, texts.size());
            return std::pair(texts.size(), true);
        }();
        if (isNew)
            texts.push_back({row, 1});
        else
            ++texts[place].sent;
    });
    const auto &votes = work.columns.votesFor();
    for (std::vector<SiteText> &texts : byTheme)
        std::ranges::stable_sort(
            texts, [&](const SiteText &a, const SiteText &b) { return votes[a.row] > votes[b.row]; });
    return byTheme;
}

Result<void> copyResource(PackageFolder &folder, const QString &name)
{
    QFile file(u":/tamiz/site/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, tr("The program is not whole: %1 is missing.").arg(name), name};
    return folder.write(name, file.readAll());
}

Result<void> writeThemes(SiteWork &work)
{
    const auto texts = readableTexts(work, work.outcome.withheld);
    if (std::ranges::all_of(texts, [](const auto &one) { return one.empty(); }))
        return Error{Error::Code::Refused,
                     work.options.includeOpen
                         ? tr("None of these contributions may be read: all are hidden or merged.")
                         : tr("None of these contributions has been accepted for publication. Accept them "
                              "first, or include those "
                              "that are still open."),
                     {}};
    qint64 done = 0;
    for (const AnsweredTheme &theme : work.answers.themes) {
        work.progress.report(tr("Writing pages"), done++, static_cast<qint64>(work.answers.themes.size()));
        if (const auto written = writeSiteTheme(work, theme, texts[work.columns.themeCode(theme.theme)]);
            !written)
            return written;
    }
    if (texts.front().empty()) // code 0 = in no theme
        return {};
    AnsweredTheme none;
    none.name = tr("Texts in no theme");
    return writeSiteTheme(work, none, texts.front());
}

} // namespace

Result<SiteOutcome> exportSite(Store &store, const Columns &columns, const Bitmap &rows,
                               const SiteOptions &options, const QDateTime &now, const QString &path,
                               const Progress &progress)
{
    const Snapshot moment(store.database());
    auto answers = answerOverview(store, columns, rows, now.toUTC().date());
    const auto own = readContributionAnswers(store);
    const auto head = contentHead(store);
    if (!answers || !own || !head)
        return !answers ? answers.error() : !own ? own.error() : head.error();
    auto folder = PackageFolder::begin(path, mark);
    if (!folder)
        return folder.error();
    SiteWork work{store, columns,  rows,     options, now, *head, *std::move(answers),
                  {},    **folder, progress, {},      {}};
    if (work.options.title.isEmpty())
        work.options.title = QFileInfo(store.path()).completeBaseName();
    for (const Answer &answer : *own) {
        if (answer.isGiven())
            work.ownAnswers.insert(answer.contribution, answer);
    }
    using Part = Result<void> (*)(SiteWork &);
    for (const Part part : {writeThemes, writeSiteIndex, writeSiteAnswers, writeSiteSearch}) {
        if (progress.isCancelled())
            return cancelledError();
        if (const auto done = part(work); !done)
            return done.error();
    }
    if (const auto done = work.search.finish(**folder); !done)
        return done.error();
    for (const QString &name : {u"site.css"_s, u"site.js"_s}) {
        if (const auto done = copyResource(**folder, name); !done)
            return done.error();
    }
    const QString facts = u"Tamiz %1\n%2\n%3\n"_s.arg(QStringLiteral(TAMIZ_VERSION),
                                                      now.toUTC().toString(Qt::ISODate), work.auditHead);
    if (const auto done = (*folder)->write(mark, facts.toUtf8()); !done)
        return done.error();
    const auto checksum = (*folder)->finish(now, progress);
    if (!checksum)
        return checksum.error();
    work.outcome.checksum = *checksum;
    return work.outcome;
}

} // namespace tamiz
