#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tamiz authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cancel_themes.py CLI WORKSPACE [STOPS]: how soon a search for themes ends once it is told to.

Runs `CLI themes WORKSPACE` once to the end with --preview (nothing is written) for its seconds and its peak of memory, then
STOPS times (12) more, interrupting each at another moment of that time. Prints the moment, the stage that was told last, and
the seconds from the signal to the end; fails when one takes more than a second, leaves another exit code than 6 (or 0, when
it had just ended), or changes the workspace's journal."""

import resource
import signal
import subprocess
import sys
import time


def journal(cli, workspace):
    return subprocess.run([cli, "journal", workspace, "list", "--json"], capture_output=True, check=True).stdout


def main():
    cli, workspace = sys.argv[1:3]
    stops = int(sys.argv[3]) if len(sys.argv) > 3 else 12
    command = [cli, "themes", workspace, "--preview"]
    before = journal(cli, workspace)
    start = time.monotonic()
    subprocess.run(command, capture_output=True, check=True)
    whole = time.monotonic() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"whole: {whole:.1f} s, peak {peak:.0f} MiB", flush=True)
    worst = 0
    for stop in range(stops):
        moment = whole * (stop + 0.5) / stops
        run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(moment)
        run.send_signal(signal.SIGINT)
        told = time.monotonic()
        said = run.communicate()[1].decode(errors="replace").replace("\r", "\n").strip().splitlines()
        took = time.monotonic() - told
        worst = max(worst, took)
        print(f"{moment:7.1f} s  {took:6.3f} s  code {run.returncode}  {said[-2] if len(said) > 1 else said}", flush=True)
        if run.returncode not in (0, 6):
            sys.exit("another exit code than 6")
    if journal(cli, workspace) != before:
        sys.exit("the journal changed")
    print(f"worst: {worst:.3f} s")
    sys.exit(worst > 1)


if __name__ == "__main__":
    main()
