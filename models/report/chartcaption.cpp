// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartcaption.h"

#include "models/core/speaking.h"
#include "models/core/translate.h"
#include <QCoreApplication>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Field titles stand inside a sentence.
QString inSentence(const QString &title)
{
    if (title.size() > 1 && title[1].isLower())
        return title.first(1).toLower() + title.mid(1);
    return title;
}

QString whatIsCounted(const ChartData &data)
{
    const qint64 selected = data.selected;
    QString first;
    if (selected == 0)
        return tr("There is nothing to count here.");
    if (data.spec.kind == ChartKind::Scatter) {
        first = tr("Each point is one or more of %Ln contribution(s) by “%1” (across) and “%2” (up).",
                   nullptr, selected)
                    .arg(data.categoryTitle, data.valueTitle);
    } else if (data.spec.kind == ChartKind::Lorenz && data.spec.fields.value(0) == "author"_L1) {
        first = tr("Of the known authors of %Ln contribution(s), from those who sent the fewest to those who "
                   "sent the most; on the diagonal all would have sent as many. Who voted alone is not among "
                   "them.",
                   nullptr, selected);
    } else if (data.spec.kind == ChartKind::Lorenz) {
        first = tr("Of %Ln contribution(s), from those with the fewest to those with the most; on the "
                   "diagonal all would "
                   "have the same.",
                   nullptr, selected);
    } else if (data.spec.kind == ChartKind::Box) {
        first = tr("Boxes hold the middle half of “%1” of %Ln contribution(s), the line is the median; "
                   "whiskers end at the last value within 1.5 times the height of the box.",
                   nullptr, selected)
                    .arg(data.valueTitle);
    } else {
        switch (data.spec.measure) {
        case Measure::Submissions:
            first = tr("Counts each of %Ln contribution(s).", nullptr, selected);
            break;
        case Measure::Texts:
            first = tr("Counts distinct texts among %Ln contribution(s); copies count once in each group.",
                       nullptr, selected);
            break;
        case Measure::People:
            first =
                data.ofVoters
                    ? tr("Counts the people who wrote or voted on %Ln contribution(s), once in each group.",
                         nullptr, selected)
                    : tr("Counts the known authors of %Ln contribution(s), once in each group.", nullptr,
                         selected);
            break;
        case Measure::Votes:
            first = tr("Counts the votes on %Ln contribution(s).", nullptr, selected);
            break;
        }
    }
    if (!data.selectionWords.isEmpty())
        first += u' ' + tr("Selection: %1.").arg(data.selectionWords);
    if (!data.choice.isEmpty())
        first += u' ' + (data.spec.kind == ChartKind::Line
                             ? tr("Chosen in this chart: %1; it has a coloured ground.")
                         : data.spec.kind == ChartKind::Heatmap
                             ? tr("Chosen in this chart: %1; it has a frame.")
                             : tr("Chosen in this chart: %1; the rest of it is shown pale."))
                            .arg(data.choice);
    return first;
}

/// What stands for the counts, in words; empty for counts as they are.
QString whatIsShown(const ChartData &data)
{
    const bool second = !data.seriesTitle.isEmpty();
    switch (data.spec.figure) {
    case ChartFigure::Count:
        return {};
    case ChartFigure::Share:
        return second ? tr("Shares are within each value of “%1”.").arg(data.categoryTitle)
                      : tr("Shares are of all %1.").arg(nameOf(data.spec.measure));
    case ChartFigure::Rate:
        return tr("Numbers are per %1 inhabitants of each value of “%2”; where the population is not known "
                  "there is none.")
            .arg(spokenLocale().toString(data.per), data.categoryTitle);
    case ChartFigure::Lift:
        return tr("1 is as often as chance would have it, 2 twice as often.");
    case ChartFigure::Cumulative:
        return data.spec.measure == Measure::People || data.spec.measure == Measure::Texts
                   ? tr("Each point is all up to then, each counted from when it first came.")
                   : tr("Each point is all up to then.");
    }
    return {};
}

void appendAxis(QStringList &sentences, const ChartData &data, const ChartAxisNote &axis)
{
    if (axis.grouped > 0 && data.spec.kind == ChartKind::Tile)
        sentences
            << tr("%Ln value(s) of “%1” have no tile on the map.", nullptr, axis.grouped).arg(axis.title);
    else if (axis.grouped > 0)
        sentences << tr("%Ln further value(s) of “%1” are grouped as “other”.", nullptr, axis.grouped)
                         .arg(axis.title);
    if (axis.missing == 0)
        return;
    if (axis.missing < 0) { // how many is hidden
        sentences << (axis.onTime ? tr("What has no date is not shown.")
                                  : tr("What has no “%1” is shown apart.").arg(axis.title));
        return;
    }
    if (data.spec.kind == ChartKind::Scatter) {
        sentences << tr("Not shown: %Ln without both numbers.", nullptr, axis.missing);
        return;
    }
    if (data.spec.kind == ChartKind::Lorenz) {
        sentences
            << tr("Not shown: %Ln contribution(s) without “%1”.", nullptr, axis.missing).arg(axis.title);
        return;
    }
    const QString number = spokenLocale().toString(axis.missing) + u' ' + nameOf(data.spec.measure);
    sentences << (axis.onTime ? tr("Not shown: %1 without a date.").arg(number)
                              : tr("Shown apart: %1 without “%2”.").arg(number, axis.title));
}

QString titleOf(const ChartData &data)
{
    if (data.spec.kind == ChartKind::Scatter)
        return data.spec.fields.size() < 2
                   ? tr("Votes for and against")
                   : tr("%1 and %2").arg(capitalised(data.categoryTitle), inSentence(data.valueTitle));
    if (data.spec.kind == ChartKind::Lorenz)
        return tr("How %1 are spread over %2")
            .arg(inSentence(data.valueTitle), inSentence(data.categoryTitle));
    const QString by = inSentence(data.categoryTitle);
    const QString measure = capitalised(nameOf(data.spec.measure));
    const bool behind = data.spec.figure == ChartFigure::Lift || data.spec.figure == ChartFigure::Cumulative;
    const QString what = behind ? measure : capitalised(data.valueTitle);
    QString title = data.seriesTitle.isEmpty()
                        ? tr("%1 by %2").arg(what, by)
                        : tr("%1 by %2 and %3").arg(what, by, inSentence(data.seriesTitle));
    if (data.spec.figure == ChartFigure::Lift)
        title = tr("%1, times the expected").arg(title);
    else if (data.spec.figure == ChartFigure::Cumulative)
        title = tr("%1, cumulative").arg(title);
    if (!data.spec.split.isEmpty() && !data.axes.empty())
        title += u", "_s + tr("for each %1").arg(inSentence(data.axes.back().title));
    return title;
}

QString valueTitleOf(const ChartData &data)
{
    const QString measure = capitalised(nameOf(data.spec.measure));
    switch (data.spec.figure) {
    case ChartFigure::Count:
        break;
    case ChartFigure::Share:
        return tr("Share of %1 (%)").arg(nameOf(data.spec.measure));
    case ChartFigure::Rate:
        return tr("%1 per %2 inhabitants").arg(measure, spokenLocale().toString(data.per));
    case ChartFigure::Lift:
        return tr("%1, times the expected").arg(measure);
    case ChartFigure::Cumulative:
        return tr("%1, cumulative").arg(measure);
    }
    return measure;
}

} // namespace

void writeWords(ChartData &data)
{
    const ChartKind kind = data.spec.kind;
    if (kind != ChartKind::Scatter && kind != ChartKind::Lorenz && kind != ChartKind::Box)
        data.valueTitle = valueTitleOf(data); // those have titles of their own
    data.title = titleOf(data);
    QStringList sentences{whatIsCounted(data)};
    if (const QString shown = whatIsShown(data); !shown.isEmpty())
        sentences << shown;
    for (const ChartAxisNote &axis : data.axes) {
        appendAxis(sentences, data, axis);
        if (axis.key == "tag"_L1)
            sentences << tr("A contribution with several tags counts under each.");
        if (axis.key == "hour"_L1)
            sentences << tr("Hours are those of the source, or UTC where it has a time zone.");
    }
    if (data.spec.kind == ChartKind::Dot && data.spec.measure != Measure::Votes)
        sentences << tr(
            "Lines are 95 % intervals (Wilson); people chose themselves to take part, so they say "
            "nothing about everyone else.");
    if (data.spec.kind == ChartKind::Pyramid) {
        qint64 left = 0;
        bool hidden = false;
        for (size_t s = 2; s < data.series.size(); ++s)
            left = std::accumulate(data.series[s].values.begin(), data.series[s].values.end(), left);
        for (size_t s = 2; s < data.series.size(); ++s)
            hidden |= std::ranges::count(data.series[s].hidden, quint8{1}) > 0;
        const QString number = spokenLocale().toString(left) + u' ' + nameOf(data.spec.measure);
        if (data.series.size() > 2 && hidden) // the sum of what is printed there: what is hidden comes on top
            sentences << tr("Only in the table: %1 or more with another or no value of “%2”.")
                             .arg(number, data.seriesTitle);
        else if (left > 0)
            sentences << tr("Only in the table: %1 with another or no value of “%2”.")
                             .arg(number, data.seriesTitle);
    }
    if (data.cutsScale())
        sentences << tr("“Other” and what has no value are cut where they are longer than the scale; their "
                        "numbers say how "
                        "long.");
    sentences << data.remarks;
    data.caption = sentences.join(u' ');
}

} // namespace tamiz
