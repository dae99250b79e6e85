#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tamiz and opens it with a sample consultation. Safe to run again.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [--yes] [--no-window]
  --yes         install missing packages without asking
  --no-window   build, and open no window
TEXT
}

window=yes
for argument in "$@"; do
    case $argument in
        --yes | -y) assume_yes=yes ;;
        --no-window) window=no ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done

cd "$root"
say "This installs what Tamiz needs, builds it in build/release and opens it with an invented sample consultation."
install_missing build run
build_preset release
program=build/release/bin/tamiz
if [[ $window == no ]]; then
    say "Tamiz is built: $program and build/release/bin/tamiz-cli."
    exit 0
fi
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    fail "Tamiz is built, but there is no display to open its window on. Run $program from a desktop session, or give --no-window."
fi
exec "$program" --sample modelo-educativo
