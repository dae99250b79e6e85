# shellcheck shell=bash
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and check.sh share; sourced, never run.

export DEBIAN_FRONTEND=noninteractive
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
assume_yes=no
least_qt=6.4

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The packages of the named sections of packages.txt.
packages_of() {
    local section='' line wanted=" $* "
    while IFS= read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line#[}; section=${section%]} ;;
            *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done < "$root/packaging/packages.txt"
    return 0
}

# Those of the given packages that are not installed.
missing_of() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed$' \
            || printf '%s\n' "$package"
    done
    return 0
}

# The Qt that apt would install must be new enough: better to say so now than after a long download.
require_qt() {
    local version
    version=$(LC_ALL=C apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    if [[ -z $version || $version == '(none)' ]]; then
        fail "This system's package sources hold no Qt 6 (qt6-base-dev). Tamiz needs Qt $least_qt or later: Debian 12, Ubuntu 24.04 or later. On Ubuntu, enable the 'universe' section and try again."
    fi
    if dpkg --compare-versions "$version" lt "$least_qt"; then
        fail "This system offers Qt ${version%%[+~-]*}, and Tamiz needs Qt $least_qt or later. Ubuntu 22.04 is too old for it; Debian 12 and Ubuntu 24.04 or later work. Nothing was installed."
    fi
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        fail "Installing packages needs root or sudo. As root: apt-get install $*"
    fi
}

# Installs what is missing of the named sections. Asks first, unless root or --yes.
install_missing() {
    local wanted missing answer
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt, so nothing is installed. Tamiz needs what Debian calls: ${wanted[*]}."
        say "Going on with what is there."
        return 0
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if (( ${#missing[@]} == 0 )); then
        say "All ${#wanted[@]} packages are there."
        require_qt_installed
        return 0
    fi
    say "To install with apt: ${missing[*]}."
    if [[ $(id -u) != 0 && $assume_yes != yes ]]; then
        [[ -t 0 ]] || fail "There is nobody to ask here. Give --yes to install these packages, or install them yourself."
        read -r -p "Install these ${#missing[@]} packages now? [y/N] " answer
        [[ $answer == [yYsS]* ]] || fail "Nothing was installed and nothing was built."
    fi
    as_root apt-get update -q </dev/null || say "The package lists could not be refreshed; going on with those at hand."
    require_qt
    as_root apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null \
        || fail "apt could not install all packages. What it said stands above."
}

require_qt_installed() {
    local version
    version=$(dpkg-query -W -f='${Version}' qt6-base-dev)
    ! dpkg --compare-versions "$version" lt "$least_qt" \
        || fail "Qt ${version%%[+~-]*} is installed, and Tamiz needs Qt $least_qt or later: Debian 12, Ubuntu 24.04 or later."
}

# Configures and builds one preset; ccache is used where it is installed.
build_preset() {
    local preset=$1 tool launcher=()
    shift
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || fail "'$tool' is missing, so Tamiz cannot be built. Install it and try again."
    done
    if command -v ccache >/dev/null; then
        # Depend mode: a miss is not preprocessed a second time, which costs a third of the build.
        export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    say "Configuring (preset $preset)…"
    cmake --preset "$preset" "${launcher[@]}" || fail "CMake could not configure Tamiz. What it missed stands above."
    say "Building…"
    cmake --build --preset "$preset" "$@" || fail "The build failed. The first error above says why."
}
