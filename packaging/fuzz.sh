#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libFuzzer targets of tests/fuzz with Clang and runs each for some seconds, two at a time. Seeds are the
# repository's own test files. What crashes is kept in build/fuzz/artifacts, and the script fails. The check calls it in
# parts: "build" once, then "run TARGET SECONDS" for each. Exit code 77: Clang or its libFuzzer is missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

cd "$root"
out=$root/build/fuzz
targets=(csv json xlsx ods zip filter)

build() {
    if ! command -v clang++ >/dev/null; then
        say "clang++ is missing, so the fuzz targets cannot be built. Install it (see packaging/packages.txt) and try again."
        exit 77
    fi
    if ! printf 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n' \
        | clang++ -x c++ - -fsanitize=fuzzer,address,undefined -o /dev/null 2>/dev/null; then
        say "clang++ has no libFuzzer here. Install libclang-rt-dev of its version and try again."
        exit 77
    fi
    build_preset fuzz --target fuzz
}

run() {
    local target=$1 seconds=$2 corpus=$out/corpus/$1 log=$out/$1.log folder pid status=0
    [[ -x $out/bin/fuzz_$target ]] || { say "fuzz_$target was not built."; exit 77; }
    # Work starts from a fresh copy: what the fuzzer finds never lands among the test files, and what it found before is not
    # read for minutes.
    rm -rf "$corpus"
    mkdir -p "$out/artifacts" "$corpus"
    if [[ -d tests/fuzz/seeds/$target ]]; then
        cp tests/fuzz/seeds/"$target"/* "$corpus/"
    fi
    for folder in tests/data/import/*/; do
        if [[ -f $folder/input.$target ]]; then
            cp "$folder/input.$target" "$corpus/$(basename "$folder").$target"
        fi
    done
    ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=32 UBSAN_OPTIONS=print_stacktrace=1 "$out/bin/fuzz_$target" "$corpus" \
        -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 -entropic=0 \
        -artifact_prefix="$out/artifacts/$target-" >"$log" 2>&1 &
    pid=$!
    wait "$pid" || status=$?
    rm -f /dev/shm/tamiz-fuzz-"$pid".* /tmp/tamiz-fuzz-"$pid".*
    if ((status == 0)); then
        say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs, nothing found."
    else
        say "$target: FOUND SOMETHING. The end of $log:"
        tail -n 60 "$log"
        return 1
    fi
}

all() {
    local seconds=$1 at failed=0 pids pid
    build
    for ((at = 0; at < ${#targets[@]}; at += 2)); do
        pids=()
        run "${targets[at]}" "$seconds" &
        pids+=($!)
        run "${targets[at + 1]}" "$seconds" &
        pids+=($!)
        for pid in "${pids[@]}"; do
            wait "$pid" || failed=1
        done
    done
    exit "$failed"
}

case ${1:-60} in
    build) build ;;
    run) run "${2:?}" "${3:-60}" ;;
    0 | *[!0-9]*) fail "Usage: packaging/fuzz.sh [SECONDS]   (for each target; 60 when not given)" ;;
    *) all "${1:-60}" ;;
esac
