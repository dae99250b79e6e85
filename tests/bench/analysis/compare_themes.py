#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_themes.py BENCH PEER-SEEDS SET...: themes beside scikit-learn's TF-IDF + SVD(100) + k-means, in one run.

BENCH is the bench_themes program. A SET is NAME=TEXTS.csv,TRUTH.csv of a generated consultation or
NAME=LABELLED.csv with the columns text and label. Prints the mean and the spread of ARI and NMI over 5 seeds
of each (the peer over PEER-SEEDS), their CPU seconds and the ratio of these. Needs python3-sklearn."""

import csv
import re
import subprocess
import sys
import time

import numpy
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.preprocessing import normalize

csv.field_size_limit(1 << 30)


def read(files):
    """Texts and labels of a set."""
    if len(files) == 1:
        with open(files[0], encoding="utf-8", newline="") as data:
            rows = list(csv.DictReader(data))
        return [row["text"] for row in rows], [row["label"] for row in rows]
    with open(files[0], encoding="utf-8", newline="") as data:
        texts = [row["title/es"] + "\n" + row["body/es"] for row in csv.DictReader(data, delimiter=";")]
    with open(files[1], encoding="utf-8", newline="") as data:
        labels = [row["theme"] for row in csv.DictReader(data)]
    return texts, labels


def peer(texts, count, seed):
    """The peer's labels and CPU seconds."""
    start = time.process_time()
    matrix = TfidfVectorizer(sublinear_tf=True, min_df=2, max_df=0.5).fit_transform(texts)
    dimensions = min(100, matrix.shape[1] - 1, matrix.shape[0] - 1)
    rows = normalize(TruncatedSVD(dimensions, random_state=seed).fit_transform(matrix))
    labels = KMeans(count, n_init=4, random_state=seed).fit_predict(rows)
    return labels, time.process_time() - start


def ours(bench, files, count, seed):
    """ARI, NMI and CPU seconds of bench_themes."""
    arguments = files if len(files) == 2 else [files[0], ",:1:0"]
    out = subprocess.run([bench, *arguments, str(count), "2", str(seed)], capture_output=True, text=True, check=True)
    found = re.search(r"\(([\d.]+) s of CPU\).*?(\d+) themes; ARI ([-\d.]+) NMI ([-\d.]+)", out.stdout)
    return float(found[3]), float(found[4]), float(found[1]), int(found[2])


def spread(values):
    return f"{numpy.mean(values):.3f} ±{numpy.std(values):.3f}"


def main():
    bench, seeds = sys.argv[1], int(sys.argv[2])
    print("set | k | ARI ours | ARI peer | NMI ours | NMI peer | CPU ours | CPU peer | ratio | auto")
    for given in sys.argv[3:]:
        name, _, files = given.partition("=")
        files = files.split(",")
        texts, labels = read(files)
        count = len(set(labels))
        mine = [ours(bench, files, count, seed) for seed in range(1, 6)]
        auto = [ours(bench, files, 0, seed)[3] for seed in range(1, 4)]
        theirs = []
        for seed in range(1, seeds + 1):
            found, seconds = peer(texts, count, seed)
            theirs.append((adjusted_rand_score(labels, found), normalized_mutual_info_score(labels, found), seconds))
        cpu, peers = numpy.mean([m[2] for m in mine]), numpy.mean([t[2] for t in theirs])
        print(" | ".join([name, str(count), spread([m[0] for m in mine]), spread([t[0] for t in theirs]),
                          spread([m[1] for m in mine]), spread([t[1] for t in theirs]), f"{cpu:.2f}",
                          f"{peers:.2f}", f"{cpu / peers:.3f}", "/".join(map(str, auto))]), flush=True)


if __name__ == "__main__":
    main()
