#!/usr/bin/env python3
"""Measures what a long practice costs `reprise due`: a thousand exercises and a hundred thousand attempts, beside none.

    ci/bench-due.py REPRISE [EXERCISES]        prints a Markdown table

All run in turn within the same rounds, so that a busy machine slows all of them alike: read the differences. Exit status 1
where the bound is broken: 0.4 s of the processor more than with an empty journal. The catalog and the journals are made in
a temporary folder; the attempts are those of somebody who solves a new exercise now and then and builds all others again.
"""

import importlib.util
import json
import os
import pathlib
import random
import shutil
import statistics
import sys
import tempfile
import time
import uuid

ROUNDS = 7
SIZES = [0, 25_000, 50_000, 100_000]
MOST_SECONDS_MORE = 0.4
# From a sitting to the next; the last one was an hour ago.
GAP = 1200
HERE = pathlib.Path(__file__).resolve().parent


def neighbour(name):
    """Another script of this folder, whose name is none that Python could import."""
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


LIST, JOURNAL = neighbour("bench-list"), neighbour("bench-journal")


def attempts(count, chance):
    """Lines of a journal: exercises solved one after the other, and those that were solved built again."""
    moment, solved = time.time() - 3600 - count * GAP, 0
    for _ in range(count):
        moment += GAP
        is_new = solved < LIST.COUNT and (not solved or chance.random() < 0.05)
        number = solved if is_new else chance.randrange(solved)
        missed = chance.random() < 0.3
        solved += is_new and not missed
        entry = {
            "format": 2, "kind": "attempt", "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment)),
            "exercise": f"track/topic-{number // LIST.A_TOPIC}/exercise-{number}", "content": f"{number:016x}",
            "mode": "solve" if is_new else "rebuild", "verdict": "wrong-answer" if missed else "accepted",
            "failed": [{"name": "one", "verdict": "wrong-answer"}] if missed else [], "notRun": [],
            "concepts": [f"concept-{number % 90}", f"concept-{(number + 7) % 90}"],
            "hints": chance.randint(0, 1), "peeks": 0, "seconds": chance.randint(60, 900),
        }
        yield json.dumps(entry, sort_keys=True, separators=(",", ":")) + "\n"


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="reprise-bench-due-"))
    try:
        LIST.make_catalog(folder / "catalog")
        runs = measure(folder)
    finally:
        shutil.rmtree(folder)
    busy = {count: [result[1] for result in results] for count, results in runs.items()}
    more = {count: statistics.median(times) - statistics.median(busy[0]) for count, times in busy.items()}
    print(f"| attempts at {LIST.COUNT} exercises | processor, s: median (min to max) | clock, s | more than an empty journal | MiB |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    for count, results in runs.items():
        clock, memory = JOURNAL.spread([result[0] for result in results]), max(result[2] for result in results)
        extra = f"{more[count]:.3f} s" if count else ""
        print(f"| {count} | {JOURNAL.spread(busy[count])} | {clock} | {extra} | {memory:.0f} |")
    if more[SIZES[-1]] > MOST_SECONDS_MORE:
        print(f"BROKEN: {SIZES[-1]} attempts cost {more[SIZES[-1]]:.3f} s more than none", file=sys.stderr)
        return 1
    return 0


def measure(folder):
    """For each size of the journal, the seconds of the clock and of the processor and the megabytes of each round."""
    workspaces = {}
    for count in SIZES:
        workspaces[count] = folder / f"work-{count}"
        workspaces[count].mkdir()
        with open(workspaces[count] / "journal.jsonl", "w", encoding="utf-8") as file:
            file.writelines(attempts(count, random.Random(count)))
    runs = {count: [] for count in SIZES}
    for _ in range(ROUNDS + 1):
        for count, workspace in workspaces.items():
            words = [LIST.REPRISE, "due", "--catalog", str(folder / "catalog"), "--workspace", str(workspace)]
            runs[count].append(JOURNAL.measure(words, str(workspace)))
    # The first round finds neither the page cache filled nor the catalog's index written.
    return {count: results[1:] for count, results in runs.items()}


if __name__ == "__main__":
    sys.exit(main())
