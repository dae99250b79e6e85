#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libFuzzer targets of tests/fuzz with Clang and runs each for some seconds, two at a time. Seeds are the
# repository's own test files. What crashes is kept in build/fuzz/artifacts, and the script fails.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${1:-60}
[[ $seconds =~ ^[0-9]+$ ]] || fail "Usage: packaging/fuzz.sh [SECONDS]   (for each target; 60 when not given)"
cd "$root"
command -v clang++ >/dev/null || fail "clang++ is missing, so the fuzz targets cannot be built. Install it (see packaging/packages.txt) and try again."
build_preset fuzz --target fuzz

out=$root/build/fuzz
mkdir -p "$out/artifacts"
# Work starts from a copy, so that what the fuzzer finds never lands among the test files.
for target in csv json xlsx ods zip filter; do
    mkdir -p "$out/corpus/$target"
    if [[ -d tests/fuzz/seeds/$target ]]; then
        cp tests/fuzz/seeds/"$target"/* "$out/corpus/$target/"
    fi
done
for folder in tests/data/import/*/; do
    cp "$folder/input.csv" "$out/corpus/csv/$(basename "$folder").csv"
done

run() {
    local target=$1 log=$out/$1.log
    if ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 "$out/bin/fuzz_$target" "$out/corpus/$target" \
        -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$out/artifacts/$target-" >"$log" 2>&1; then
        say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs, nothing found."
    else
        say "$target: FOUND SOMETHING. The end of $log:"
        tail -n 40 "$log"
        return 1
    fi
}

failed=0
for pair in "csv json" "xlsx ods" "zip filter"; do
    pids=()
    for target in $pair; do
        run "$target" &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || failed=1
    done
done
rm -f /dev/shm/tamiz-fuzz-* /tmp/tamiz-fuzz-*
exit "$failed"
