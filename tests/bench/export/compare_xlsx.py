#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the same 100,000 x 14 cells with Tamiz (bench_xlsx) and with python3-xlsxwriter (Debian's), in turns, and
compares CPU time, memory and size.

    python3 tests/bench/export/compare_xlsx.py build/bench/bin/bench_xlsx [ROWS] [RUNS]
"""
import datetime, json, os, resource, statistics, subprocess, sys, tempfile

SOME = ["carril", "bici", "educación", "más", "árboles", "para", "el", "barrio & parque"]


def words(seed, count):
    chosen = []
    for _ in range(count):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        chosen.append(SOME[seed >> 29])
    return " ".join(chosen)


def rows(count):
    day = datetime.datetime(2024, 1, 1)
    for row in range(count):
        yield [row, f"prop-{row}", words(row, 6), words(row + 7, 50), day + datetime.timedelta(minutes=row), words(row, 1),
               words(row + 1, 2), "es", row % 97, row % 31, words(row + 2, 2), words(row + 3, 3), "accepted", 0.5 * row]


def peer(count, path):
    import xlsxwriter
    made = list(rows(count))  # the making of the cells is not the peer's work
    before = resource.getrusage(resource.RUSAGE_SELF)
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Contributions")
    date = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for column in range(14):
        sheet.write_string(0, column, f"column{column}")
    sheet.freeze_panes(1, 0)
    for number, cells in enumerate(made, 1):
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                sheet.write_string(number, column, cell)
            elif isinstance(cell, datetime.datetime):
                sheet.write_datetime(number, column, cell, date)
            else:
                sheet.write_number(number, column, cell)
    sheet.autofilter(0, 0, count, 13)
    book.close()
    after = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({"cpu": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, "bytes": os.path.getsize(path)}))


def main():
    if sys.argv[1] == "--peer":
        peer(int(sys.argv[2]), sys.argv[3])
        return
    count = sys.argv[2] if len(sys.argv) > 2 else "100000"
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            ours.append(json.loads(subprocess.check_output([sys.argv[1], count, f"{folder}/ours.xlsx"])))
            theirs.append(json.loads(subprocess.check_output([sys.executable, __file__, "--peer", count, f"{folder}/theirs.xlsx"])))
    a = statistics.median(one["cpu"] for one in ours)
    b = statistics.median(one["cpu"] for one in theirs)
    print(f"{count} x 14: ours {a:.2f} s of CPU, {ours[-1]['peak_mb']:.0f} MB, {ours[-1]['bytes'] / 1e6:.1f} MB on disk; "
          f"xlsxwriter {b:.2f} s, {theirs[-1]['bytes'] / 1e6:.1f} MB; ratio {a / b:.3f} (goal .4)")


if __name__ == "__main__":
    main()
