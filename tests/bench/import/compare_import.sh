#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# compare_import.sh TAMIZ_CLI FILE.csv [RUNS] [DELIMITER]: wall and processor seconds and peak memory of the whole import, and of
# sqlite3 with .import and an FTS5 rebuild over the title and the body, in turn in one go; the medians, and ours as a share of
# the peer's.
set -euo pipefail
cli=$1 file=$2 runs=${3:-3} delimiter=${4:-;}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TIME='%e %U %S %M'

ours() {
    rm -f "$folder"/w.tamiz*
    command time -a -o "$folder/ours" "$cli" import "$folder/w.tamiz" "$file" --json >"$folder/said" 2>"$folder/errors" || { cat "$folder/errors" >&2; exit 1; }
}
peer() {
    rm -f "$folder"/p.db*
    command time -a -o "$folder/peer" sqlite3 "$folder/p.db" \
        ".mode csv" ".separator $delimiter" ".import $file t" \
        "CREATE VIRTUAL TABLE f USING fts5(\"title/es\", \"body/es\", content='t', tokenize='unicode61 remove_diacritics 2')" \
        "INSERT INTO f(f) VALUES('rebuild')" >/dev/null
}
for ((run = 0; run < runs; run++)); do
    ours
    peer
done
[[ $(sqlite3 "$folder/p.db" "SELECT count(*) FROM t") == $(sed -E 's/.*"records":([0-9]+).*/\1/' "$folder/said" | head -1) ]] \
    || { echo "The two did not read the same number of records." >&2; exit 1; }
python3 - "$folder" "$(stat -c %s "$folder/w.tamiz")" "$(stat -c %s "$folder/p.db")" <<'PY'
import statistics, sys
folder, *sizes = sys.argv[1:]
def medians(name):
    rows = [[float(x) for x in line.split()] for line in open(f"{folder}/{name}")]
    return [statistics.median(r[0] for r in rows), statistics.median(r[1] + r[2] for r in rows), statistics.median(r[3] for r in rows) / 1024]
ours, peer = medians("ours"), medians("peer")
for name, (wall, cpu, memory), size in (("ours", ours, sizes[0]), ("peer", peer, sizes[1])):
    print(f"{name}: {wall:7.2f} s wall, {cpu:7.2f} s of processor time, {memory:6.0f} MB, file {int(size) / 1e6:7.0f} MB")
print(f"share: {ours[0] / peer[0]:.2f} wall, {ours[1] / peer[1]:.2f} processor time")
PY
