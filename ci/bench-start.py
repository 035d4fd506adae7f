#!/usr/bin/env python3
"""Measures how long programs take to start: `PROGRAM --version`, over a start of /bin/true.

Prints a Markdown table of medians. All take turns within the same run: read the differences, not the milliseconds.
Usage: ci/bench-start.py PROGRAM [PROGRAM…]
"""

import os
import statistics
import sys
import time

NOTHING = "/bin/true"
ROUNDS = 200


def start(program, output):
    """How long one run takes, in seconds."""
    begun = time.perf_counter()
    process = os.posix_spawn(program, [program, "--version"], os.environ, file_actions=output)
    _, status = os.waitpid(process, 0)
    taken = time.perf_counter() - begun
    if status:
        sys.exit(f"{program} --version failed")
    return taken


def main():
    programs = [NOTHING, *map(os.path.abspath, sys.argv[1:])]
    if len(programs) == 1:
        sys.exit("usage: ci/bench-start.py PROGRAM [PROGRAM…]")
    sink = os.open(os.devnull, os.O_WRONLY)
    output = [(os.POSIX_SPAWN_DUP2, sink, 1)]
    times = {program: [] for program in programs}
    for program in times:
        start(program, output)
    for _ in range(ROUNDS):
        for program, found in times.items():
            found.append(start(program, output))
    base = statistics.median(times[NOTHING])
    print(f"| start, {ROUNDS} rounds | median ms | min | over {NOTHING} ms | MiB |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for program, found in times.items():
        median = statistics.median(found)
        print(f"| {program} | {median * 1000:.2f} | {min(found) * 1000:.2f} | {(median - base) * 1000:.2f} "
              f"| {os.path.getsize(program) / 2**20:.1f} |")


if __name__ == "__main__":
    main()
