#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_families.py BENCH PROPS.csv TRUTH.csv: families beside MinHash with 128 permutations, in one run.

BENCH is the bench_families program. The peer is written with numpy the way its users write it: word 3-shingles,
128 permutations, 32 bands of 4 rows, each candidate checked by exact Jaccard >= .5, joined by union-find.
Prints the seconds of both, pair precision, recall and F1 of the peer, and the ratio."""

import csv
import re
import subprocess
import sys
import time
import unicodedata
import zlib
from collections import Counter, defaultdict

import numpy

csv.field_size_limit(1 << 30)
PERMUTATIONS, BANDS, PRIME = 128, 32, (1 << 61) - 1
WORD = re.compile(r"\w+")


def read(props, truth):
    """Texts, and per text the number of its group of copies (-1: none)."""
    with open(props, encoding="utf-8", newline="") as data:
        texts = [row["title/es"] + "\n" + row["body/es"] for row in csv.DictReader(data, delimiter=";")]
    with open(truth, encoding="utf-8", newline="") as data:
        return texts, [int(row["dup_group"]) for row in csv.DictReader(data)]


def shingles(text):
    """Hashes of the word 3-shingles of a text."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    words = WORD.findall(plain)
    return {zlib.crc32(" ".join(words[i:i + 3]).encode()) for i in range(max(1, len(words) - 2))}


def peer(texts):
    """Per text the number of its component."""
    random = numpy.random.default_rng(1)
    a = random.integers(1, 1 << 31, PERMUTATIONS, dtype=numpy.uint64)
    b = random.integers(0, 1 << 31, PERMUTATIONS, dtype=numpy.uint64)
    sets, buckets = [], [defaultdict(list) for _ in range(BANDS)]
    rows = PERMUTATIONS // BANDS
    for number, text in enumerate(texts):
        found = shingles(text)
        sets.append(found)
        values = numpy.fromiter(found, dtype=numpy.uint64, count=len(found))
        signature = ((values[:, None] * a + b) % numpy.uint64(PRIME)).min(axis=0)
        for band in range(BANDS):
            buckets[band][signature[band * rows:(band + 1) * rows].tobytes()].append(number)
    parent = list(range(len(texts)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    checked = set()
    for table in buckets:
        for members in table.values():
            for i, first in enumerate(members):
                for second in members[i + 1:]:
                    # Those already together need no check: the peer is given what its users would leave out.
                    if root(first) == root(second) or (first, second) in checked:
                        continue
                    checked.add((first, second))
                    common = len(sets[first] & sets[second])
                    if common >= 0.5 * (len(sets[first]) + len(sets[second]) - common):
                        parent[root(second)] = root(first)
    return [root(i) for i in range(len(texts))]


def pairs(counts):
    """Pairs within groups of these sizes."""
    return sum(n * (n - 1) // 2 for n in counts.values())


def main():
    bench, props, truth = sys.argv[1:4]
    output = subprocess.run([bench, props, truth], check=True, capture_output=True, text=True).stdout
    ours = next(line for line in output.splitlines() if " threads: " in line)
    print("ours:", ours)
    print("\n".join(line for line in output.splitlines() if re.match("plain join|pairs of|threshold", line)))
    texts, groups = read(props, truth)
    start = time.perf_counter()
    found = peer(texts)
    seconds = time.perf_counter() - start
    true = pairs(Counter(g for g in groups if g >= 0))
    said = pairs(Counter(found))
    both = pairs(Counter((f, g) for f, g in zip(found, groups) if g >= 0))
    precision, recall = both / said, both / true
    print(f"numpy MinHash, {len(texts)} texts: {seconds:.1f} s; P {precision:.4f} R {recall:.4f} "
          f"F1 {2 * precision * recall / (precision + recall):.4f}")
    print(f"ratio {float(re.search(r'threads: ([0-9.]+) s', ours)[1]) / seconds:.4f}")


main()
