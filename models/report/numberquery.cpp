// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/numberquery.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/prose.h"
#include "models/report/reportparts.h"
#include "models/workspace/columns.h"
#include "models/workspace/counting.h"
#include "models/workspace/fieldnames.h"
#include "models/workspace/selection.h"

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

qint64 measured(const Counts &counts, Measure measure)
{
    switch (measure) {
    case Measure::Submissions:
        return counts.submissions;
    case Measure::Texts:
        return counts.texts;
    case Measure::People:
        return counts.people;
    case Measure::Votes:
        return counts.votes;
    }
    return 0;
}

void setMissing(ReportRun &run, const QString &because)
{
    run.text = tr("(not available because %1)").arg(because);
}

void setNumber(ReportRun &run, qint64 number)
{
    run.value = QString::number(number);
    run.text = inDigits(number);
}

} // namespace

Result<ReportRun> countNumber(Store &store, const Columns &columns, const Bitmap &rows, const QString &query)
{
    const auto [of, where] = splitWhere(query);
    ReportRun run;
    run.query = query;
    run.filter = where;
    Bitmap chosen = rows;
    if (!where.isEmpty()) {
        const auto filter = parseFilter(where);
        auto kept = filter ? select(columns, store, *filter) : Result<Bitmap>(filter.error());
        if (!kept && kept.error().code != Error::Code::Usage)
            return kept.error();
        if (!kept) {
            setMissing(run, kept.error().message);
            return run;
        }
        chosen &= *kept;
    }
    const QString name = of.section(u' ', 0, 0);
    if (const auto measure = measureFromKey(name)) {
        const Counts all = countsOf(columns, columns.live());
        if (*measure == Measure::People && all.people == 0)
            setMissing(run, tr("no source names its authors"));
        else if (*measure == Measure::Votes && all.votes == 0)
            setMissing(run, tr("no source holds votes"));
        else
            setNumber(run, measured(countsOf(columns, chosen), *measure));
    } else if (name == "share"_L1) {
        const auto whole = static_cast<qint64>(rows.count()), part = static_cast<qint64>(chosen.count());
        if (whole == 0) {
            setMissing(run, tr("there are no contributions"));
        } else {
            run.value = QString::number(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1);
            run.text = share(part, whole);
        }
    } else if (name == "values"_L1) {
        const auto counts = countBy(columns, chosen, of.section(u' ', 1).trimmed(), Measure::Submissions);
        if (!counts)
            setMissing(run, counts.error().message);
        else
            setNumber(run, counts->values.size());
    } else {
        setMissing(run, tr("“%1” is nothing that can be counted").arg(of));
    }
    return run;
}

QString wordsOf(const QString &query)
{
    const auto [of, where] = splitWhere(query);
    const QString name = of.section(u' ', 0, 0);
    QString words = of;
    if (const auto measure = measureFromKey(name))
        words = nameOf(*measure);
    else if (name == "share"_L1)
        words = tr("share of the contributions");
    else if (name == "values"_L1)
        words = tr("values of %1").arg(fieldTitle(of.section(u' ', 1)));
    return where.isEmpty() ? words : words + u" · "_s + where;
}

} // namespace tamiz
