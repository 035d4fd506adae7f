#!/usr/bin/env python3
"""Measures what a long journal costs `reprise report`: time and memory, beside an empty journal, and how both grow.

    ci/bench-journal.py [PROGRAM]        prints a Markdown table; PROGRAM is .build/release/reprise unless named
    ci/bench-journal.py --write N FILE   writes a journal of N attempts, to try things with

All configurations run in turn within the same rounds, so that a busy machine slows all of them alike. Compare ratios,
not milliseconds. Exit status 1 where a bound is broken: half as long again as python3 takes to read the longest journal's
lines as JSON and do nothing with them, 150 MB, growth in proportion.
The bounds are held against processor time, which is what passes on a machine that does nothing else: a report computes
in one thread, and hardly waits.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

ROUNDS = 7
SIZES = [25_000, 50_000, 100_000]
MOST_OF_READING = 1.5
READING = "import json, sys\nfor line in open(sys.argv[1], encoding='utf-8'): json.loads(line)"
MOST_MEGABYTES = 150
# Twice the attempts may take at most this much more than twice the time.
MOST_GROWTH = 1.3

CONCEPTS = [
    "integer-division", "number-formatting", "type-conversion", "f-strings", "booleans", "conditionals",
    "while-loops", "for-loops", "functions", "default-arguments", "variable-arguments", "string-methods",
    "list-building", "dict-counting", "sorting", "reading-files", "writing-files", "program-arguments",
]
TRAPS = ["off-by-one", "true-division", "set-order", "sort-order", "newline-kept"]
EXCEPTIONS = ["NameError", "TypeError", "KeyError", "IndexError", "ValueError", "AttributeError"]


def attempts(count, chance):
    """Lines of a journal whose last attempt is a minute ago: a hundred and fifty exercises, two concepts weak."""
    exercises = [
        (f"basics/topic-{n // 10}/exercise-{n}", f"{chance.getrandbits(64):016x}", chance.sample(CONCEPTS, chance.randint(2, 4)))
        for n in range(150)
    ]
    moment = time.time() - 60 - count * 1800
    for _ in range(count):
        exercise, content, concepts = chance.choice(exercises)
        moment += 1800
        missed = chance.random() < (0.7 if {"sorting", "default-arguments"} & set(concepts) else 0.2)
        entry = {
            "format": 2, "kind": "attempt", "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment)), "exercise": exercise, "content": content,
            "mode": "solve", "verdict": "accepted", "failed": [], "notRun": [], "concepts": concepts,
            "hints": chance.randint(0, 2), "peeks": 0, "seconds": chance.randint(20, 900),
        }
        if missed:
            crashed = chance.random() < 0.4
            entry["verdict"] = "runtime-error" if crashed else "wrong-answer"
            for number in range(chance.randint(1, 4)):
                case = {"name": f"the case with number {number}", "verdict": entry["verdict"]}
                if crashed:
                    case |= {"exception": chance.choice(EXCEPTIONS), "line": chance.randint(1, 40)}
                entry["failed"].append(case)
            if chance.random() < 0.3:
                entry["trap"] = chance.choice(TRAPS)
        yield json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def write(path, count):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(attempts(count, random.Random(count)))


def measure(words, workspace):
    """Seconds of the clock and of the processor, and megabytes, of a command."""
    environment = dict(os.environ, REPRISE_WORKSPACE=workspace, HOME=workspace, REPRISE_CATALOG=root())
    started = time.perf_counter()
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{words[0]} ended with {process.returncode}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def spread(values):
    return f"{statistics.median(values):.3f} ({min(values):.3f} to {max(values):.3f})"


def root():
    return os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "--write":
        return write(sys.argv[3], int(sys.argv[2]))
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(root(), ".build/release/reprise"))
    with tempfile.TemporaryDirectory() as folder:
        workspaces = {}
        for count in [0, *SIZES]:
            workspaces[count] = os.path.join(folder, str(count))
            os.makedirs(workspaces[count])
            write(os.path.join(workspaces[count], "journal.jsonl"), count)
        runs, reading = {count: [] for count in workspaces}, []
        longest = os.path.join(workspaces[SIZES[-1]], "journal.jsonl")
        for _ in range(ROUNDS + 1):
            for count, workspace in workspaces.items():
                runs[count].append(measure([program, "report"], workspace))
            reading.append(measure([sys.executable, "-I", "-S", "-c", READING, longest], folder))
        # The first round finds nothing in the page cache.
        runs = {count: results[1:] for count, results in runs.items()}
        ratios = [ours[1] / theirs[1] for ours, theirs in zip(runs[SIZES[-1]], reading[1:])]
    clock = {count: [result[0] for result in results] for count, results in runs.items()}
    busy = {count: [result[1] for result in results] for count, results in runs.items()}
    memory = {count: max(result[2] for result in results) for count, results in runs.items()}
    medians = {count: statistics.median(times) for count, times in busy.items()}
    more = {count: medians[count] - medians[0] for count in SIZES}

    print("| attempts | processor, s: median (min to max) | clock, s: median (min to max) | more than an empty journal | to 25000 attempts | peak memory |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    for count in busy:
        extra = f"{more[count]:.3f} s" if count else ""
        ratio = f"{more[count] / more[SIZES[0]]:.2f}" if count else ""
        print(f"| {count} | {spread(busy[count])} | {spread(clock[count])} | {extra} | {ratio} | {memory[count]:.0f} MB |")
    growth = [more[large] / more[small] / (large / small) for small, large in zip(SIZES, SIZES[1:])]
    print()
    print("Growth, where 1 is in proportion: " + ", ".join(f"{value:.2f}" for value in growth))

    print(f"A report of {SIZES[-1]} attempts takes {spread(ratios)} of what python3 takes to read its lines as JSON.")

    broken = []
    if statistics.median(ratios) > MOST_OF_READING:
        broken.append(f"a report of {SIZES[-1]} attempts takes longer than python3 reads them")
    if memory[SIZES[-1]] > MOST_MEGABYTES:
        broken.append(f"{SIZES[-1]} attempts need {memory[SIZES[-1]]:.0f} MB")
    if max(growth) > MOST_GROWTH:
        broken.append("the time grows faster than the journal")
    for line in broken:
        print(f"BROKEN: {line}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
