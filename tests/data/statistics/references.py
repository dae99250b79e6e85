#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes intervals.csv, tails.csv and tables.json beside itself, with scipy and its formulas alone."""
import csv, json, pathlib, random
import numpy as np
from scipy import stats
from scipy.stats.contingency import expected_freq

here = pathlib.Path(__file__).parent
random.seed(20161124)

with open(here / "intervals.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["count", "total", "low", "high"])
    pairs = [(0, 10), (10, 10), (5, 1000), (37, 8123), (263, 582), (1, 2000000), (0, 1), (1, 1), (1, 2)]
    while len(pairs) < 60:
        total = int(10 ** random.uniform(0, 6.5))
        pairs.append((random.randint(0, total), total))
    for count, total in pairs:
        interval = stats.binomtest(count, total).proportion_ci(0.95, "wilson")
        out.writerow([count, total, repr(float(interval.low)), repr(float(interval.high))])

with open(here / "tails.csv", "w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["value", "freedom", "tail"])
    for value, freedom in [(0.5, 1), (3.841458820694124, 1), (10, 4), (200, 100), (1000, 10)] + [
            (round(random.uniform(0.1, 300), 3), random.randint(1, 120)) for _ in range(40)]:
        out.writerow([value, freedom, repr(float(stats.chi2.sf(value, freedom)))])

tables = []
for number in range(40):
    rows, columns = random.randint(2, 7), random.randint(2, 6)
    cells = np.array([[random.randint(5, 400) for _ in range(columns)] for _ in range(rows)])
    if number % 5 == 0:  # few people: some expectations are small
        cells = np.array([[random.randint(0, 6) for _ in range(columns)] for _ in range(rows)])
        if not (cells.sum(0).all() and cells.sum(1).all()):
            cells += 1
    expected = expected_freq(cells)
    chi, p, freedom, _ = stats.chi2_contingency(cells, correction=False)
    n = cells.sum()
    row, column = cells.sum(1, keepdims=True) / n, cells.sum(0, keepdims=True) / n
    residual = (cells - expected) / np.sqrt(expected * (1 - row) * (1 - column))  # Haberman 1973
    tables.append({
        "columns": columns, "cells": cells.flatten().tolist(), "expected": expected.flatten().tolist(),
        "lift": (cells / expected).flatten().tolist(), "residual": residual.flatten().tolist(),
        "chi_square": float(chi), "p": float(p), "freedom": int(freedom),
        "cramers_v": float(stats.contingency.association(cells, method="cramer")),
        "cochran": bool(expected.min() >= 1 and (expected < 5).mean() <= 0.2)})
json.dump(tables, open(here / "tables.json", "w"), indent=0)
