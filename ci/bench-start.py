#!/usr/bin/env python3
"""Measures how long programs take to start: `PROGRAM --version`, over a start of /bin/true.

    ci/bench-start.py PROGRAM [PROGRAM…]

Prints a Markdown table of medians. All take turns within the same run: read the differences, not the milliseconds.
"""

import argparse
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
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("programs", metavar="PROGRAM", nargs="+")
    programs = [NOTHING, *map(os.path.abspath, parser.parse_args().programs)]
    for program in programs:
        if not os.access(program, os.X_OK) or os.path.isdir(program):
            parser.error(f"{program} is no program")
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
