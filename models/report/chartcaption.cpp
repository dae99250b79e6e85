// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chartcaption.h"

#include "models/core/translate.h"
#include <QCoreApplication>
#include <QLocale>

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

QString whatIsCounted(const ChartData &data, qint64 selected)
{
    QString first;
    switch (data.spec.measure) {
    case Measure::Submissions:
        first = tr("Counts each of %Ln contribution(s).", nullptr, selected);
        break;
    case Measure::Texts:
        first = tr("Counts distinct texts among %Ln contribution(s); copies count once in each group.",
                   nullptr, selected);
        break;
    case Measure::People:
        first = tr("Counts people with a known author among %Ln contribution(s), once in each group.",
                   nullptr, selected);
        break;
    case Measure::Votes:
        first = tr("Counts the votes on %Ln contribution(s).", nullptr, selected);
        break;
    }
    if (!data.spec.filter.isEmpty())
        return first + u' ' + tr("Selection: %1.").arg(data.spec.filter);
    return first;
}

void appendAxis(QStringList &sentences, const ChartData &data, const ChartAxis &axis)
{
    if (axis.grouped > 0)
        sentences << tr("%Ln further value(s) of “%1” are grouped as “other”.", nullptr, axis.grouped)
                         .arg(axis.title);
    if (axis.missing <= 0)
        return;
    const QString number = QLocale().toString(axis.missing) + u' ' + nameOf(data.spec.measure);
    sentences << (axis.onTime ? tr("Not shown: %1 without a date.").arg(number)
                              : tr("Shown apart: %1 without “%2”.").arg(number, axis.title));
}

} // namespace

void writeWords(ChartData &data, qint64 selected, const std::vector<const ChartAxis *> &axes)
{
    const QString measure = capitalised(nameOf(data.spec.measure));
    if (axes.size() == 1)
        data.title = tr("%1 by %2").arg(measure, inSentence(axes[0]->title));
    else
        data.title =
            tr("%1 by %2 and %3").arg(measure, inSentence(axes[0]->title), inSentence(axes[1]->title));
    data.valueTitle = measure;
    data.categoryTitle = axes[0]->title;
    if (axes.size() > 1)
        data.seriesTitle = axes[1]->title;
    QStringList sentences{whatIsCounted(data, selected)};
    for (const ChartAxis *axis : axes) {
        appendAxis(sentences, data, *axis);
        if (axis->key == "tag"_L1)
            sentences << tr("A contribution with several tags counts under each.");
    }
    data.caption = sentences.join(u' ');
}

void writeTable(ChartData &data)
{
    data.header = QStringList{data.categoryTitle};
    for (const ChartSeries &series : data.series)
        data.header << (series.name.isEmpty() ? data.valueTitle : series.name);
    for (size_t i = 0; i < data.categories.size(); ++i) {
        QVariantList row{data.categories[i].label};
        for (const ChartSeries &series : data.series)
            row << QVariant::fromValue(series.values[i]);
        data.rows << row;
    }
}

} // namespace tamiz
