#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""numpy's time for the opinion groups of bench_opinions: two principal components by the eigenvectors of the
statements' covariance, and k-means of 2 to 5 groups, ten starts each, with silhouettes.
Usage: compare_opinions.py participants-votes.csv (of an export of Polis), or PEOPLE STATEMENTS SHARE."""
import csv
import sys
import time

import numpy as np


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        first = next(rows).index("0")
        return np.array([[float(v) if v else np.nan for v in row[first:]] for row in rows])


def invented(people, statements, share):
    random = np.random.default_rng(7)
    camp = np.arange(people)[:, None] % 3 == np.arange(statements)[None] % 3
    votes = np.where(camp != (random.random((people, statements)) < 0.25), 1.0, -1.0)
    votes[random.random(votes.shape) < 0.1] = 0
    votes[random.random(votes.shape) >= share] = np.nan
    return votes


def silhouette(places, group, count):
    sums = np.zeros((len(places), count))
    for start in range(0, len(places), 500):
        part = np.sqrt(((places[start:start + 500, None] - places[None]) ** 2).sum(2))
        for g in range(count):
            sums[start:start + 500, g] = part[:, group == g].sum(1)
    sizes = np.bincount(group, minlength=count)
    row = np.arange(len(places))
    inside = sums[row, group] / np.maximum(sizes[group] - 1, 1)
    means = sums / np.maximum(sizes, 1)
    means[row, group] = np.inf
    outside = means.min(1)
    return np.where(sizes[group] > 1, (outside - inside) / np.maximum(outside, inside), 0).mean()


def cluster(places, count, random):
    centres = places[random.choice(len(places), count, replace=False)]
    group = None
    for _ in range(100):
        found = ((places[:, None] - centres[None]) ** 2).sum(2).argmin(1)
        if group is not None and (found == group).all():
            break
        group = found
        centres = np.array([places[group == g].mean(0) if (group == g).any() else centres[g]
                            for g in range(count)])
    return ((places - centres[group]) ** 2).sum(), group


def groups(votes):
    known = ~np.isnan(votes)
    number = known.sum(1)
    mean = np.nansum(votes, 0) / np.maximum(known.sum(0), 1)
    centred = np.where(known, votes - mean, 0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    places = centred @ vectors[:, :-3:-1] * np.sqrt(votes.shape[1] / np.maximum(number, 1))[:, None]
    places = places[number >= 7]
    random = np.random.default_rng(1)
    drawn = places if len(places) <= 2000 else places[random.choice(len(places), 2000, replace=False)]
    best = (-2, 0)
    for count in range(2, 6):
        _, group = min((cluster(places, count, random) for _ in range(10)), key=lambda one: one[0])
        if len(drawn) < len(places):
            centres = np.array([places[group == g].mean(0) for g in range(count)])
            group = ((drawn[:, None] - centres[None]) ** 2).sum(2).argmin(1)
        best = max(best, (silhouette(drawn, group, count), count))
    return best


def main():
    votes = invented(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])) if len(sys.argv) == 4 \
        else read(sys.argv[1])
    times = []
    for _ in range(3 if len(votes) > 10000 else 7):
        start = time.perf_counter()
        fit, count = groups(votes)
        times.append(time.perf_counter() - start)
    times.sort()
    print(f"numpy {np.__version__}: {votes.shape[0]} people, {votes.shape[1]} statements: "
          f"{times[len(times) // 2]:.3f} s, {count} groups, silhouette {fit:.3f}")


if __name__ == "__main__":
    main()
