// SPDX-FileCopyrightText: The Tamiz authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/opiniongroups.h"

#include "models/analysis/opinionaxes.h"
#include "models/analysis/parallel.h"
#include "models/analysis/random.h"
#include "models/core/translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace tamiz {

namespace {

using Place = std::array<double, 2>;
constexpr size_t mostForSilhouette = 2000;

double squared(const Place &a, const Place &b)
{
    const double x = a[0] - b[0];
    const double y = a[1] - b[1];
    return x * x + y * y;
}

struct Partition
{
    std::vector<qint32> group;
    double inertia = std::numeric_limits<double>::infinity();
};

/// First centres far apart (k-means++, Arthur & Vassilvitskii 2007).
std::vector<Place> firstCentres(const std::vector<Place> &places, int count, Random &random)
{
    std::vector<Place> centres{places[static_cast<size_t>(random.below(static_cast<qint64>(places.size())))]};
    std::vector<double> nearest(places.size(), std::numeric_limits<double>::infinity());
    while (static_cast<int>(centres.size()) < count) {
        double sum = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            nearest[i] = std::min(nearest[i], squared(places[i], centres.back()));
            sum += nearest[i];
        }
        double left = random.real() * sum;
        size_t chosen = 0;
        while (chosen + 1 < places.size() && (left -= nearest[chosen]) > 0)
            ++chosen;
        centres.push_back(places[chosen]);
    }
    return centres;
}

Partition cluster(const std::vector<Place> &places, int count, Random &random)
{
    std::vector<Place> centres = firstCentres(places, count, random);
    Partition found;
    found.group.assign(places.size(), -1);
    for (int round = 0; round < 300; ++round) {
        bool moved = false;
        found.inertia = 0;
        std::vector<Place> sums(static_cast<size_t>(count));
        std::vector<double> sizes(static_cast<size_t>(count));
        for (size_t i = 0; i < places.size(); ++i) {
            size_t best = 0;
            double least = squared(places[i], centres[0]);
            for (size_t c = 1; c < centres.size(); ++c) {
                const double distance = squared(places[i], centres[c]);
                if (distance < least) {
                    least = distance;
                    best = c;
                }
            }
            moved |= found.group[i] != static_cast<qint32>(best);
            found.group[i] = static_cast<qint32>(best);
            found.inertia += least;
            sums[best][0] += places[i][0];
            sums[best][1] += places[i][1];
            sizes[best] += 1;
        }
        if (!moved)
            break;
        for (size_t c = 0; c < centres.size(); ++c) {
            if (sizes[c] > 0)
                centres[c] = {sums[c][0] / sizes[c], sums[c][1] / sizes[c]};
        }
    }
    return found;
}

/// What one person's silhouette is, by the sums of the distances to every group from \a first on.
double silhouetteOf(const double *sums, const double *sizes, size_t own, size_t count)
{
    if (sizes[own] < 2)
        return 0;
    const double inside = sums[own] / (sizes[own] - 1);
    double outside = std::numeric_limits<double>::infinity();
    for (size_t g = 0; g < count; ++g) {
        if (g != own && sizes[g] > 0)
            outside = std::min(outside, sums[g] / sizes[g]);
    }
    const double larger = std::max(inside, outside);
    return std::isfinite(outside) && larger > 0 ? (outside - inside) / larger : 0;
}

/// Mean silhouettes (Rousseeuw 1987) of the places \a drawn, of every partition; 0 for a place alone in its
/// group. Who is in the same group in all of them stands side by side, so that the distances to these are
/// summed up once for all partitions. The same on any number of threads.
std::vector<double> silhouettes(const std::vector<Place> &places, const std::vector<size_t> &drawn,
                                const std::vector<Partition> &partitions, const std::vector<int> &counts,
                                int threads)
{
    const size_t kinds = partitions.size();
    std::vector<size_t> first(kinds); // the groups of all partitions side by side
    size_t width = 0;
    for (size_t p = 0; p < kinds; ++p) {
        first[p] = width;
        width += static_cast<size_t>(counts[p]);
    }
    const auto groupOf = [&](size_t person, size_t p) {
        return static_cast<size_t>(partitions[p].group[person]);
    };
    std::vector<size_t> order = drawn;
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        for (size_t p = 0; p < kinds; ++p) {
            if (groupOf(a, p) != groupOf(b, p))
                return groupOf(a, p) < groupOf(b, p);
        }
        return false;
    });
    const auto count = static_cast<Eigen::Index>(order.size());
    Eigen::ArrayXd x(count), y(count);
    std::vector<double> sizes(width);
    std::vector<Eigen::Index> starts; // of those that stand side by side
    for (Eigen::Index i = 0; i < count; ++i) {
        const size_t person = order[static_cast<size_t>(i)];
        x[i] = places[person][0];
        y[i] = places[person][1];
        bool isNew = i == 0;
        for (size_t p = 0; p < kinds; ++p) {
            sizes[first[p] + groupOf(person, p)] += 1;
            isNew = isNew || groupOf(person, p) != groupOf(order[static_cast<size_t>(i) - 1], p);
        }
        if (isNew)
            starts.push_back(i);
    }
    starts.push_back(count);
    std::vector<double> values(order.size() * kinds);
    parallelRanges(threads, count, 128, {}, {}, [&](qsizetype begin, qsizetype end, int) {
        std::vector<double> sums(width);
        for (qsizetype i = begin; i < end; ++i) {
            std::ranges::fill(sums, 0);
            for (size_t block = 0; block + 1 < starts.size(); ++block) {
                const Eigen::Index from = starts[block], size = starts[block + 1] - from;
                const double sum =
                    ((x.segment(from, size) - x[i]).square() + (y.segment(from, size) - y[i]).square())
                        .sqrt()
                        .sum();
                for (size_t p = 0; p < kinds; ++p)
                    sums[first[p] + groupOf(order[static_cast<size_t>(from)], p)] += sum;
            }
            for (size_t p = 0; p < kinds; ++p)
                values[static_cast<size_t>(i) * kinds + p] =
                    silhouetteOf(sums.data() + first[p], sizes.data() + first[p],
                                 groupOf(order[static_cast<size_t>(i)], p), static_cast<size_t>(counts[p]));
        }
    });
    std::vector<double> means(kinds);
    for (size_t at = 0; at < values.size(); ++at)
        means[at % kinds] += values[at] / static_cast<double>(order.size());
    return means;
}

/// Who voted often enough; when they are few, the busiest others too.
std::vector<size_t> keptPeople(const VoteMatrix &votes, const OpinionOptions &options)
{
    const auto countOf = [&](size_t i) { return votes.offsets[i + 1] - votes.offsets[i]; };
    const qint64 least = std::min<qint64>(options.leastVotes, votes.statements());
    std::vector<size_t> order(static_cast<size_t>(votes.people()));
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return countOf(a) > countOf(b); });
    const auto few = std::ranges::find_if(order, [&](size_t i) { return countOf(i) < least; });
    auto kept = static_cast<size_t>(few - order.begin());
    while (kept < std::min(order.size(), static_cast<size_t>(options.leastPeople)) &&
           countOf(order[kept]) > 0)
        ++kept;
    order.resize(kept);
    std::ranges::sort(order);
    return order;
}

std::vector<size_t> draw(size_t count, Random &random)
{
    std::vector<size_t> all(count);
    std::iota(all.begin(), all.end(), size_t{0});
    if (count <= mostForSilhouette)
        return all;
    for (size_t i = 0; i < mostForSilhouette; ++i)
        std::swap(all[i], all[i + static_cast<size_t>(random.below(static_cast<qint64>(count - i)))]);
    all.resize(mostForSilhouette);
    return all;
}

/// Numbers groups by size, largest first.
void renumber(std::vector<qint32> &group, int count, std::vector<qint32> &sizes)
{
    std::vector<qint32> held(static_cast<size_t>(count));
    for (const qint32 g : group)
        ++held[static_cast<size_t>(g)];
    std::vector<size_t> order(held.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return held[a] > held[b]; });
    std::vector<qint32> name(held.size());
    for (size_t place = 0; place < order.size(); ++place) {
        name[order[place]] = static_cast<qint32>(place);
        sizes.push_back(held[order[place]]);
    }
    for (qint32 &g : group)
        g = name[static_cast<size_t>(g)];
}

/// The value that every vote on a statement that stands has; nothing when there are two.
std::optional<qint8> onlyValue(const VoteMatrix &votes)
{
    std::optional<qint8> only;
    for (size_t v = 0; v < votes.value.size(); ++v) {
        if (votes.rejected[static_cast<size_t>(votes.statement[v])])
            continue;
        if (only && *only != votes.value[v])
            return std::nullopt;
        only = votes.value[v];
    }
    return only;
}

Error tooLittle(const QString &sentence)
{
    return {Error::Code::Refused, sentence, {}};
}

/// Tries every number of groups that \a options allow; the partition chosen, empty when cancelled.
Partition choose(const std::vector<Place> &places, const OpinionOptions &options, const Progress &progress,
                 OpinionGroups &result)
{
    const auto kept = static_cast<int>(places.size());
    const int first = options.count > 0 ? options.count : 2;
    const int last = options.count > 0 ? options.count : std::min({5, 2 + kept / 12, kept - 1});
    Random random(options.seed);
    const std::vector<size_t> drawn = draw(places.size(), random);
    // Of few people every start is cheap, and ten of them may all miss the best division.
    const int restarts = std::max(options.restarts, std::min(100, 15'000 / std::max(kept, 1)));
    std::vector<int> counts(static_cast<size_t>(std::max(last - first + 1, 0)));
    std::iota(counts.begin(), counts.end(), first);
    std::vector<Partition> partitions(counts.size());
    // Every number of groups has a seed of its own, so that it does not matter who tries which.
    const bool whole = parallelRanges(
        options.threads, std::ssize(counts), 1, progress, tr("Grouping people"),
        [&](qsizetype begin, qsizetype end, int worker) {
            for (auto at = static_cast<size_t>(begin); at < static_cast<size_t>(end); ++at) {
                Random starts(options.seed + static_cast<quint64>(counts[at]) * 0x9e3779b97f4a7c15);
                for (int restart = 0; restart < restarts; ++restart) {
                    if (worker == 0 && progress.isCancelled())
                        return;
                    Partition tried = cluster(places, counts[at], starts);
                    if (tried.inertia < partitions[at].inertia)
                        partitions[at] = std::move(tried);
                }
            }
        });
    if (!whole || progress.isCancelled())
        return {};
    const std::vector<double> fits = silhouettes(places, drawn, partitions, counts, options.threads);
    Partition chosen;
    double best = -2;
    for (size_t p = 0; p < partitions.size(); ++p) {
        OpinionTrial trial{counts[p], fits[p], partitions[p].inertia, false};
        for (qint32 g = 0; g < counts[p]; ++g)
            trial.singleton |= std::ranges::count(partitions[p].group, g) < 2;
        result.trials.push_back(trial);
        if (!trial.singleton && trial.silhouette > best) {
            best = trial.silhouette;
            result.count = counts[p];
            chosen = std::move(partitions[p]);
        }
    }
    return chosen;
}

/// The partition of \a core spread over all \a places: those set aside join the nearest centre.
Partition spread(const std::vector<Place> &places, const std::vector<size_t> &core, const Partition &chosen,
                 int count)
{
    std::vector<Place> centres(static_cast<size_t>(count));
    std::vector<double> sizes(static_cast<size_t>(count));
    for (size_t i = 0; i < core.size(); ++i) {
        const auto g = static_cast<size_t>(chosen.group[i]);
        centres[g][0] += places[core[i]][0];
        centres[g][1] += places[core[i]][1];
        sizes[g] += 1;
    }
    for (size_t g = 0; g < centres.size(); ++g)
        centres[g] = {centres[g][0] / sizes[g], centres[g][1] / sizes[g]};
    Partition all;
    all.inertia = chosen.inertia;
    for (const Place &place : places) {
        const auto nearest =
            std::ranges::min_element(centres, {}, [&](const Place &c) { return squared(place, c); });
        all.group.push_back(static_cast<qint32>(nearest - centres.begin()));
    }
    for (size_t i = 0; i < core.size(); ++i)
        all.group[core[i]] = chosen.group[i];
    return all;
}

/// choose(); where one person stands so far from all that they would be a group of their own whatever the
/// number, the farthest are set aside one by one, at most one in ten, and join the nearest group at the end.
Partition chooseAround(const std::vector<Place> &places, const OpinionOptions &options,
                       const Progress &progress, OpinionGroups &result)
{
    std::vector<size_t> core(places.size());
    std::iota(core.begin(), core.end(), size_t{0});
    const size_t least = places.size() - places.size() / 10;
    while (true) {
        std::vector<Place> standing;
        Place middle{};
        for (const size_t i : core) {
            standing.push_back(places[i]);
            middle[0] += places[i][0] / static_cast<double>(core.size());
            middle[1] += places[i][1] / static_cast<double>(core.size());
        }
        result.trials.clear();
        Partition chosen = choose(standing, options, progress, result);
        if (!chosen.group.empty())
            return core.size() == places.size() ? std::move(chosen)
                                                : spread(places, core, chosen, result.count);
        if (core.size() <= least || progress.isCancelled())
            return {};
        core.erase(std::ranges::max_element(core, {}, [&](size_t i) { return squared(places[i], middle); }));
    }
}

} // namespace

Result<OpinionGroups> findOpinionGroups(const VoteMatrix &votes, const OpinionOptions &options,
                                        const Progress &progress)
{
    const std::vector<size_t> kept = keptPeople(votes, options);
    if (votes.statements() < 2 || kept.size() < 4 || static_cast<int>(kept.size()) <= options.count)
        return tooLittle(tr("Too few people voted on too few statements to tell groups of opinion apart."));
    const CentredVotes centred(votes);
    if (const auto only = onlyValue(votes); only == 1)
        return tooLittle(
            tr("There are only votes in favour here: who did not vote for something did not vote against "
               "it either. Groups of opinion need votes for and against."));
    if (!(centred.variance() > 0))
        return tooLittle(tr("Everyone voted alike: there are no groups of opinion to tell apart."));
    progress.report(tr("Comparing votes"), 0, 0);
    const PrincipalAxes axes = principalAxes(centred, votes.statements(), options.seed, options.threads);
    if (progress.isCancelled())
        return cancelledError();
    const auto gone = std::ranges::count(votes.rejected, quint8{1});
    std::array<Eigen::VectorXd, 2> along;
    for (Eigen::Index a = 0; a < 2; ++a)
        along[static_cast<size_t>(a)] = centred.times(axes.axes.col(a), options.threads);
    std::vector<Place> places;
    for (const size_t person : kept) {
        qint64 cast = gone;
        for (qint64 v = votes.offsets[person]; v < votes.offsets[person + 1]; ++v)
            cast += !votes.rejected[static_cast<size_t>(votes.statement[static_cast<size_t>(v)])];
        const double stretch = std::sqrt(static_cast<double>(votes.statements()) /
                                         static_cast<double>(std::max<qint64>(cast, 1)));
        const auto at = static_cast<Eigen::Index>(person);
        places.push_back({along[0][at] * stretch, along[1][at] * stretch});
    }
    OpinionGroups result;
    result.explained = axes.explained;
    for (Eigen::Index a = 0; a < 2; ++a) {
        const Eigen::VectorXd axis = axes.axes.col(a);
        result.axis[static_cast<size_t>(a)].assign(axis.begin(), axis.end());
    }
    Partition chosen = chooseAround(places, options, progress, result);
    if (progress.isCancelled())
        return cancelledError();
    if (chosen.group.empty())
        return tooLittle(
            options.count > 0
                ? tr("No division of these people into %1 groups is without a group of one person. Ask for "
                     "fewer groups.")
                      .arg(options.count)
                : tr("No division of these people is without a group of one person."));
    renumber(chosen.group, result.count, result.sizes);
    result.group.assign(static_cast<size_t>(votes.people()), -1);
    result.place.assign(static_cast<size_t>(votes.people()), Place{});
    for (size_t i = 0; i < kept.size(); ++i) {
        result.group[kept[i]] = chosen.group[i];
        result.place[kept[i]] = places[i];
    }
    return result;
}

OpinionFit fitOf(const VoteMatrix &votes, std::span<const qint32> group, int count,
                 std::span<const std::array<double, 2>> place, const OpinionOptions &options)
{
    OpinionFit fit;
    std::vector<Place> places, centres(static_cast<size_t>(count));
    std::vector<qint32> groups;
    std::vector<double> sizes(centres.size());
    for (size_t i = 0; i < group.size(); ++i) {
        if (group[i] < 0)
            continue;
        const auto g = static_cast<size_t>(group[i]);
        places.push_back(place[i]);
        groups.push_back(group[i]);
        centres[g][0] += place[i][0];
        centres[g][1] += place[i][1];
        sizes[g] += 1;
    }
    for (size_t g = 0; g < centres.size(); ++g)
        centres[g] = {centres[g][0] / std::max(sizes[g], 1.0), centres[g][1] / std::max(sizes[g], 1.0)};
    for (size_t i = 0; i < places.size(); ++i)
        fit.inertia += squared(places[i], centres[static_cast<size_t>(groups[i])]);
    if (places.empty())
        return fit;
    Random random(options.seed);
    fit.silhouette =
        silhouettes(places, draw(places.size(), random), {Partition{groups, 0}}, {count}, options.threads)
            .front();
    if (const CentredVotes centred(votes); centred.variance() > 0)
        fit.explained = principalAxes(centred, votes.statements(), options.seed, options.threads).explained;
    return fit;
}

} // namespace tamiz
