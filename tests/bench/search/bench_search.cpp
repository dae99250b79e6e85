// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search [--alone] W.tamiz [QUERY...]: median milliseconds of full-text questions, warm, beside FTS5's
// own (unicode61, external content) to the same texts, which is made in a temporary file first (--alone:
// which is left out). Queries are written as searchText() reads them. Counts differ where a stem has several
// forms: FTS5 does not stem Spanish.
#include "models/storage/database.h"
#include "models/storage/searching.h"
#include "models/storage/statement.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tamiz;

namespace {

template<class Work>
double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct Answer
{
    double milliseconds = 0;
    qint64 rows = 0;
};

Answer ask(Store &store, const char *sql, const QString &query)
{
    Answer answer;
    Statement rows(store.database(), sql);
    answer.milliseconds = median([&] {
        answer.rows = 0;
        rows.bind(query);
        while (rows.next())
            answer.rows = std::max(answer.rows + 1, rows.integer(0));
    });
    return answer;
}

Result<void> makePeer(Store &store, const QString &path)
{
    Database &database = store.database();
    Statement attach(database, "ATTACH ? AS peer");
    if (auto done = attach.bind(path).run(); !done)
        return done;
    return database.execute(
        "CREATE VIRTUAL TABLE peer.words USING fts5 (title, body, content='', tokenize='unicode61');"
        "INSERT INTO peer.words (rowid, title, body) SELECT id, title, body FROM main.text;");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    const bool alone = words.removeAll(u"--alone"_s) > 0;
    if (words.size() < 2) {
        std::fputs("usage: bench_search [--alone] W.tamiz [QUERY...]\n", stderr);
        return 2;
    }
    auto store = Store::open(words[1]);
    const QTemporaryDir folder;
    if (const auto done = !store  ? Result<void>{store.error()}
                          : alone ? Result<void>{}
                                  : makePeer(**store, folder.filePath(u"peer.db"_s));
        !done) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(done.error().message), qPrintable(done.error().detail));
        return exitStatus(done.error().code);
    }
    QStringList queries = words.mid(2);
    if (queries.isEmpty())
        queries = {u"\"de\""_s,    u"\"parque\""_s,      u"\"ca\"*"_s,
                   u"\"de la\""_s, u"\"carril bici\""_s, u"\"transporte pu\"*"_s};
    std::printf("%-18s %9s %9s | %9s %9s %9s | %9s %9s\n", "query", "all", "texts", "FTS5 all", "count",
                "texts", "best 50", "FTS5");
    for (const QString &query : std::as_const(queries)) {
        size_t found = 0;
        const double all = median([&] {
            if (const auto ids = searchText(**store, query))
                found = ids->size();
        });
        const double best = median([&] {
            std::vector<std::pair<double, qint64>> scores;
            static_cast<void>(scoreTexts(**store, query,
                                         [&](qint64 id, double score) { scores.emplace_back(-score, id); }));
            std::ranges::partial_sort(
                scores, scores.begin() + static_cast<qsizetype>(std::min<size_t>(50, scores.size())));
        });
        if (alone) {
            std::printf("%-18s %9.2f %9zu | %39.2f\n", qPrintable(query), all, found, best);
            continue;
        }
        const Answer rows = ask(**store, "SELECT rowid FROM peer.words WHERE words MATCH ?", query);
        const Answer count = ask(**store, "SELECT count(*) FROM peer.words WHERE words MATCH ?", query);
        const Answer ranked =
            ask(**store, "SELECT rowid FROM peer.words WHERE words MATCH ? ORDER BY rank LIMIT 50", query);
        std::printf("%-18s %9.2f %9zu | %9.2f %9.2f %9lld | %9.2f %9.2f\n", qPrintable(query), all, found,
                    rows.milliseconds, count.milliseconds, static_cast<long long>(count.rows), best,
                    ranked.milliseconds);
    }
    return 0;
}
