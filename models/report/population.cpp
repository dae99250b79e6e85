// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/population.h"

#include "models/core/speaking.h"
#include "models/analysis/suppression.h"
#include "models/core/translate.h"
#include "models/workspace/columns.h"
#include "models/workspace/fieldnames.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The group of every author for one margin; -1 = not known.
std::vector<int> groupsOf(const Column &column, const Column &authors, const Bitmap &rows,
                          const PopulationMargin &margin)
{
    std::vector<int> groupOfCode(static_cast<size_t>(column.dictionary.size()), -1);
    for (qsizetype g = 0; g < margin.values.size(); ++g) {
        for (const quint32 code : column.codesFor(margin.values[g]))
            groupOfCode[code] = static_cast<int>(g);
    }
    std::vector<int> groups(static_cast<size_t>(authors.dictionary.size()), -1);
    rows.forEach([&](size_t row) {
        int &group = groups[authors.codes[row]];
        if (group < 0)
            group = groupOfCode[column.codes[row]];
    });
    return groups;
}

MarginComparison compare(const Column &column, const PopulationMargin &margin, const std::vector<int> &groups,
                         const std::vector<quint32> &authors)
{
    MarginComparison result;
    result.field = margin.field;
    result.title = column.title;
    result.labels = margin.values;
    std::vector<qint64> people(margin.population.size());
    for (const quint32 author : authors) {
        if (groups[author] < 0)
            ++result.unknown;
        else
            ++people[static_cast<size_t>(groups[author])];
    }
    for (size_t g = 0; g < people.size(); ++g) {
        if (people[g] == 0 && margin.population[g] > 0)
            result.absent << margin.values[static_cast<qsizetype>(g)];
    }
    result.representation = represent(people, margin.population);
    return result;
}

Result<void> weighPeople(PopulationComparison &comparison, const std::vector<PopulationMargin> &population,
                         const std::vector<std::vector<int>> &groups, const std::vector<quint32> &authors)
{
    std::vector<RakeMargin> margins(population.size());
    for (size_t m = 0; m < margins.size(); ++m)
        margins[m].target.assign(population[m].population.begin(), population[m].population.end());
    for (const quint32 author : authors) {
        if (std::ranges::any_of(groups,
                                [author](const std::vector<int> &group) { return group[author] < 0; })) {
            ++comparison.unweighted;
            continue;
        }
        for (size_t m = 0; m < margins.size(); ++m)
            margins[m].group.push_back(groups[m][author]);
    }
    auto raking = rake(margins);
    if (!raking)
        return raking.error();
    for (size_t m = 0; m < margins.size(); ++m) {
        std::vector<double> &weighted = comparison.margins[m].weighted;
        weighted.assign(margins[m].target.size(), 0);
        for (size_t i = 0; i < raking->weights.size(); ++i)
            weighted[static_cast<size_t>(margins[m].group[i])] +=
                raking->weights[i] / static_cast<double>(raking->weights.size());
    }
    comparison.raking = *std::move(raking);
    return {};
}

QString percent(double share)
{
    return spokenLocale().toString(share * 100, 'f', 1) + u" %"_s;
}

} // namespace

Result<PopulationComparison> comparePopulation(const Columns &columns, const Bitmap &rows,
                                               const std::vector<PopulationMargin> &population, bool weigh)
{
    const Column &authors = *columns.column(u"author"_s);
    std::vector<quint8> takesPart(static_cast<size_t>(authors.dictionary.size()));
    rows.forEach([&](size_t row) { takesPart[authors.codes[row]] = 1; });
    std::vector<quint32> people;
    for (quint32 author = 1; author < takesPart.size(); ++author) {
        if (takesPart[author])
            people.push_back(author);
    }
    PopulationComparison result;
    result.people = static_cast<qint64>(people.size());
    std::vector<std::vector<int>> groups;
    for (const PopulationMargin &margin : population) {
        const Column *column = columns.column(margin.field);
        if (!column)
            column = columns.column(canonicalField(columns, margin.field));
        if (!column)
            return Error{Error::Code::Usage,
                         tr("There is no field “%1” to hold against the population.").arg(margin.field),
                         {}};
        groups.push_back(groupsOf(*column, authors, rows, margin));
        result.margins.push_back(compare(*column, margin, groups.back(), people));
    }
    if (weigh) {
        if (auto done = weighPeople(result, population, groups, people); !done)
            return done.error();
    }
    return result;
}

QString sentenceOf(const MarginComparison &margin)
{
    return tr("%1: %2 of the participants would have to be other people to look like the population.")
        .arg(margin.title, percent(margin.representation.dissimilarity));
}

QString captionOf(const PopulationComparison &comparison)
{
    const QLocale locale = spokenLocale();
    QStringList sentences{tr("%1 people took part.").arg(locale.toString(comparison.people))};
    for (const MarginComparison &margin : comparison.margins) {
        sentences << sentenceOf(margin);
        if (!margin.absent.isEmpty())
            sentences << tr("Nobody from: %1.").arg(margin.absent.join(u", "_s));
        if (margin.unknown)
            sentences << tr("%1 without a known value are left out.").arg(locale.toString(margin.unknown));
    }
    const Raking &raking = comparison.raking;
    if (!raking.weights.empty()) {
        sentences << (raking.converged
                          ? tr("The weights fit all margins after %n round(s).", nullptr, raking.iterations)
                          : tr("The weights do not fit all margins: no weight over %1 is given.").arg(5))
                  << tr("Design effect %1: the weighted people count as %2.")
                         .arg(locale.toString(raking.designEffect, 'f', 2),
                              locale.toString(std::llround(raking.effective)));
    }
    sentences << tr("Participants chose themselves: they are no sample, and weights give no margin of error "
                    "for the population.");
    return sentences.join(u' ');
}

QList<QVariantList> rowsOf(const PopulationComparison &comparison, qint64 least)
{
    const bool weighted = !comparison.raking.weights.empty();
    QVariantList header{
        tr("Field"), tr("Group"), tr("People"),   tr("Population"),          tr("Per 1,000"),
        tr("From"),  tr("To"),    tr("Share, %"), tr("Population share, %"), tr("Difference, points"),
        tr("Index")};
    if (weighted)
        header << tr("Weighted share, %");
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    QList<QVariantList> lines{header};
    for (const MarginComparison &margin : comparison.margins) {
        CountTable counts{1, margin.representation.groups.size(), {}};
        for (const GroupShare &group : margin.representation.groups)
            counts.cells.push_back(group.people);
        // One row: each number hidden needs another one hidden with it.
        std::vector<quint8> hidden(counts.cells.size());
        qint64 hides = 0;
        for (size_t g = 0; g < hidden.size(); ++g) {
            hidden[g] = counts.cells[g] > 0 && counts.cells[g] < least;
            hides += hidden[g];
        }
        if (hides == 1) {
            size_t next = hidden.size();
            for (size_t g = 0; g < hidden.size(); ++g) {
                if (!hidden[g] && counts.cells[g] > 0 &&
                    (next == hidden.size() || counts.cells[g] < counts.cells[next]))
                    next = g;
            }
            if (next < hidden.size())
                hidden[next] = 1;
        }
        for (size_t g = 0; g < hidden.size(); ++g) {
            const GroupShare &group = margin.representation.groups[g];
            QVariantList line{margin.title, margin.labels[static_cast<qsizetype>(g)]};
            if (hidden[g]) {
                line << u"·"_s << group.population;
                while (line.size() < header.size())
                    line << u"·"_s;
            } else {
                line << group.people << group.population << rounded(group.rate) << rounded(group.interval.low)
                     << rounded(group.interval.high) << rounded(100 * group.share)
                     << rounded(100 * group.expected) << rounded(100 * group.difference())
                     << rounded(group.index());
                if (weighted)
                    line << rounded(100 * margin.weighted[g]);
            }
            lines << line;
        }
    }
    return lines;
}

} // namespace tamiz
