#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tamiz as CI does (sanitizers on, warnings are errors), runs every test, and each fuzz target for a minute. Safe to run
# again.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

for argument in "$@"; do
    case $argument in
        --yes | -y) assume_yes=yes ;;
        --help | -h) say "Usage: packaging/check.sh [--yes]   (--yes: install missing packages without asking)"; exit 0 ;;
        *) say "Usage: packaging/check.sh [--yes]" >&2; exit 2 ;;
    esac
done

cd "$root"
say "This installs what Tamiz and its tests need, builds it in build/ci and runs all tests."
install_missing build run test fuzz
build_preset ci
exec ctest --preset ci -j "$(nproc)" </dev/null
