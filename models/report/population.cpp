// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/population.h"

#include "models/analysis/suppression.h"
#include "models/core/speaking.h"
#include "models/core/translate.h"
#include "models/report/groupfields.h"
#include "models/workspace/cells.h"
#include "models/workspace/columns.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tamiz {

namespace {

/// The group of every person for one margin; -1 = not known. A field of contributions speaks of those who
/// wrote alone.
std::vector<int> groupsOf(const Columns &columns, const Column &column, const Bitmap &rows,
                          const PopulationMargin &margin)
{
    std::vector<int> groupOfCode(static_cast<size_t>(column.dictionary.size()), -1);
    for (qsizetype g = 0; g < margin.values.size(); ++g) {
        for (const quint32 code : column.codesFor(margin.values[g]))
            groupOfCode[code] = static_cast<int>(g);
    }
    const Column &authors = *columns.column(u"author"_s);
    std::vector<int> groups(static_cast<size_t>(authors.dictionary.size()), -1);
    if (const auto *codes = columns.people().codesOf(column.key)) {
        for (size_t person = 1; person < groups.size(); ++person)
            groups[person] = groupOfCode[(*codes)[person]];
        return groups;
    }
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

/// Groups under \a least people become one, which takes in the next smallest while it is small itself.
/// Returns the margin as the weights see it, and the new number of each group in \a to.
PopulationMargin joinSmall(const PopulationMargin &margin, const Representation &shares, qint64 least,
                           std::vector<int> &to, QStringList &joined)
{
    std::vector<size_t> order(shares.groups.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t g) { return shares.groups[g].people; });
    size_t taken = 0;
    qint64 people = 0;
    while (taken < order.size() &&
           (shares.groups[order[taken]].people < least || (taken > 0 && people < least)))
        people += shares.groups[order[taken++]].people;
    to.assign(order.size(), 0);
    PopulationMargin result{margin.field, {}, {}};
    if (taken < 2) // nothing to join
        taken = 0;
    std::ranges::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(taken));
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t g = order[i];
        const QString &label = margin.values[static_cast<qsizetype>(g)];
        if (i < taken)
            joined << label;
        if (i == 0 || i >= taken) {
            result.values << label;
            result.population.push_back(0);
        }
        to[g] = static_cast<int>(result.values.size()) - 1;
        result.population.back() += margin.population[g];
    }
    return result;
}

bool isApart(const Representation &shares, double apart)
{
    return std::ranges::any_of(
        shares.groups, [apart](const GroupShare &group) { return std::abs(group.difference()) > apart; });
}

/// Shares of the groups of \a margin by \a weights; who is in none counts in no share.
std::vector<double> weightedShares(const std::vector<int> &groups, size_t size,
                                   const std::vector<quint32> &people, const std::vector<double> &weights)
{
    std::vector<double> shares(size);
    double sum = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        if (const int group = groups[people[i]]; group >= 0) {
            shares[static_cast<size_t>(group)] += weights[i];
            sum += weights[i];
        }
    }
    for (double &share : shares)
        share = sum > 0 ? share / sum : 0;
    return shares;
}

Result<void> weighPeople(PopulationComparison &comparison, const std::vector<PopulationMargin> &population,
                         const std::vector<std::vector<int>> &groups, const std::vector<quint32> &authors,
                         const Weighing &weighing)
{
    comparison.weighed = true;
    std::vector<size_t> raked;
    for (size_t m = 0; m < population.size(); ++m) {
        comparison.margins[m].raked = isApart(comparison.margins[m].representation, weighing.apart);
        if (comparison.margins[m].raked)
            raked.push_back(m);
    }
    if (raked.empty())
        return {};
    std::vector<quint32> people;
    for (const quint32 author : authors) {
        if (std::ranges::all_of(raked, [&](size_t m) { return groups[m][author] >= 0; }))
            people.push_back(author);
    }
    comparison.unweighted = std::ssize(authors) - std::ssize(people);
    std::vector<RakeMargin> margins;
    for (const size_t m : raked) {
        MarginComparison &margin = comparison.margins[m];
        std::vector<int> to;
        const PopulationMargin target =
            joinSmall(population[m], margin.representation, weighing.least, to, margin.joined);
        RakeMargin one;
        one.target.assign(target.population.begin(), target.population.end());
        for (const quint32 person : people)
            one.group.push_back(to[static_cast<size_t>(groups[m][person])]);
        margins.push_back(std::move(one));
    }
    auto raking = rake(margins);
    if (!raking)
        return raking.error();
    for (size_t m = 0; m < population.size(); ++m)
        comparison.margins[m].weighted =
            weightedShares(groups[m], population[m].population.size(), people, raking->weights);
    for (const RakeMargin &margin : margins) {
        std::vector<double> shares(margin.target.size());
        double all = 0, weights = 0;
        for (size_t i = 0; i < people.size(); ++i) {
            shares[static_cast<size_t>(margin.group[i])] += raking->weights[i];
            weights += raking->weights[i];
        }
        for (const double target : margin.target)
            all += target;
        for (size_t g = 0; g < shares.size(); ++g)
            comparison.remaining =
                std::max(comparison.remaining, std::abs(shares[g] / weights - margin.target[g] / all));
    }
    comparison.raking = *std::move(raking);
    return {};
}

QString percent(double share)
{
    return spokenLocale().toString(share * 100, 'f', 1) + u" %"_s;
}

} // namespace

qint64 ratesPer(double largest)
{
    for (const qint64 per : {qint64{1'000}, qint64{100'000}}) {
        if (largest * static_cast<double>(per) >= 1)
            return per;
    }
    return 1'000'000;
}

Result<PopulationComparison> comparePopulation(const Columns &columns, const Bitmap &rows,
                                               const std::vector<PopulationMargin> &population,
                                               const Weighing &weighing)
{
    std::vector<quint32> people;
    peopleOf(columns, rows).forEach([&](size_t person) { people.push_back(static_cast<quint32>(person)); });
    PopulationComparison result;
    result.people = static_cast<qint64>(people.size());
    result.voters = columns.people().areVoting();
    std::vector<std::vector<int>> groups;
    for (const PopulationMargin &margin : population) {
        const Column *column = columns.column(fieldCalled(columns, margin.field));
        if (!column)
            return Error{Error::Code::Usage,
                         tr("There is no field “%1” to hold against the population. There are: %2.")
                             .arg(margin.field, fieldsInWords(columns)),
                         {}};
        groups.push_back(groupsOf(columns, *column, rows, margin));
        result.margins.push_back(compare(*column, margin, groups.back(), people));
    }
    double largest = 0;
    for (const MarginComparison &margin : result.margins) {
        for (const GroupShare &group : margin.representation.groups)
            largest = std::max(largest, group.rate / 1000);
    }
    result.per = ratesPer(largest);
    if (weighing.wanted) {
        if (auto done = weighPeople(result, population, groups, people, weighing); !done)
            return done.error();
    }
    return result;
}

QString sentenceOf(const MarginComparison &margin)
{
    return tr("%1: %2 of the participants would have to be other people to look like the population.")
        .arg(margin.title, percent(margin.representation.dissimilarity));
}

namespace {

QStringList weightSentences(const PopulationComparison &comparison)
{
    const QLocale locale = spokenLocale();
    QStringList titles, joined, sentences;
    for (const MarginComparison &margin : comparison.margins) {
        if (margin.raked)
            titles << margin.title;
        joined << margin.joined;
    }
    if (titles.isEmpty())
        return {tr("No field is more than 5 points from the population, so there is nothing to weigh.")};
    const QString points = locale.toString(std::max(100 * comparison.remaining, 0.01), 'f',
                                           comparison.remaining < 0.001 ? 2 : 1);
    sentences << tr("Weighed by the fields that are more than 5 points off: %1.").arg(titles.join(u", "_s));
    if (!joined.isEmpty())
        sentences << tr("Small groups count as one for the weights: %1.").arg(joined.join(u", "_s));
    sentences << (comparison.raking.converged
                      ? tr("After %n round(s) the weighted shares are within %1 points of the population.",
                           nullptr, comparison.raking.iterations)
                            .arg(points)
                      : tr("The weights do not reach the population, and up to %1 points remain: no weight "
                           "over %2 is "
                           "given.")
                            .arg(points)
                            .arg(5));
    if (comparison.unweighted > 0)
        sentences << tr("%1 people without a value in one of these fields have no weight.")
                         .arg(locale.toString(comparison.unweighted));
    sentences << tr("Design effect %1: the weighted people count as %2.")
                     .arg(locale.toString(comparison.raking.designEffect, 'f', 2),
                          locale.toString(std::llround(comparison.raking.effective)));
    return sentences;
}

} // namespace

QString captionOf(const PopulationComparison &comparison)
{
    const QLocale locale = spokenLocale();
    QStringList sentences{(comparison.voters ? tr("%1 people wrote or voted.") : tr("%1 people took part."))
                              .arg(locale.toString(comparison.people))};
    for (const MarginComparison &margin : comparison.margins) {
        sentences << sentenceOf(margin);
        if (!margin.absent.isEmpty())
            sentences << tr("Nobody from: %1.").arg(margin.absent.join(u", "_s));
        if (margin.unknown)
            sentences << tr("%1 without a known value are left out.").arg(locale.toString(margin.unknown));
    }
    if (comparison.weighed)
        sentences << weightSentences(comparison);
    sentences << tr("Participants chose themselves: they are no sample, and weights give no margin of error "
                    "for the population.");
    return sentences.join(u' ');
}

QList<QVariantList> rowsOf(const PopulationComparison &comparison, qint64 least)
{
    const bool weighted = !comparison.raking.weights.empty();
    QVariantList header{tr("Field"),
                        tr("Group"),
                        tr("People"),
                        tr("Population"),
                        tr("People per %1 inhabitants").arg(spokenLocale().toString(comparison.per)),
                        tr("95 % interval (Wilson), from"),
                        tr("95 % interval (Wilson), to"),
                        tr("Share, %"),
                        tr("Population share, %"),
                        tr("Difference, points"),
                        tr("Index (100: as in the population)")};
    if (weighted)
        header << tr("Weighted share, %");
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    const auto rate = [&](double perThousand) { // three digits that say something
        const double value = perThousand * static_cast<double>(comparison.per) / 1000;
        const double unit = value > 0 ? std::pow(10, std::floor(std::log10(value)) - 2) : 1;
        return value >= 100 ? std::round(value * 10) / 10 : std::round(value / unit) * unit;
    };
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
                line << group.people << group.population << rate(group.rate) << rate(group.interval.low)
                     << rate(group.interval.high) << rounded(100 * group.share)
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
