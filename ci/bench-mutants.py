#!/usr/bin/env python3
"""Measures the mutants of `reprise check` against those of mutmut: mutants a second, on solutions that have functions.
Behind that it prints what came of the mutants of the exercises that ship, topic by topic.

    ci/bench-mutants.py [--check] [REPRISE]     REPRISE is .build/release/reprise unless named

mutmut and pytest are fetched from PyPI into a folder of their own, and run as `mutmut run --max-children 2` in turn with
`reprise check` of the same exercise, on two processors. mutmut's tests are the same cases: each session is a test function
that asserts what the session shows. A mutant counts where it is of a kind that both make: of Reprise those, with their share
of the time that all of its mutants take, making them included; of mutmut all, over the time that it states itself, which
leaves out its start. The whole commands are compared below. Compare ratios.

With --check the exit status is 1 where the median ratio is below 12.
"""

import doctest
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from small_catalog import EXERCISES as SMALL_CATALOG
from small_catalog import make_small_catalog

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROUNDS = 3
LEAST = 12
EXERCISES = [
    "variables/parcel-label", "control-flow/parking-fee", "functions/shopping-basket", "functions/sensor-average",
    "collections/guest-list",
]
# mutmut has none that drop branches, loops, filters, decorators or handlers, print for return, or move slices.
COMMON = {
    "compare-boundary", "compare-negated", "constant-plus-one", "constant-minus-one", "constant-swapped",
    "text-emptied", "text-filled", "and-or-swapped", "not-dropped", "sign-dropped", "arithmetic-swapped",
    "augmented-swapped", "augmented-plain", "case-swapped", "break-continue-swapped", "key-dropped", "reverse-dropped",
}


def test_source(module, sessions):
    """Sessions as functions for pytest."""
    lines = ["import pytest", f"from {module} import *", ""]
    for number, block in enumerate(re.split(r"^# case: .*\n", sessions, flags=re.M)[1:]):
        lines.append(f"def test_{number}():")
        for example in doctest.DocTestParser().get_examples(block):
            source, want = example.source.rstrip(), example.want.rstrip("\n")
            if example.exc_msg:
                kind = example.exc_msg.partition(":")[0]
                message = example.exc_msg.partition(": ")[2].strip()
                lines += [f"    with pytest.raises({kind}) as caught:", f"        {source}"]
                lines.append(f"    assert str(caught.value) == {message!r}")
            elif want:
                lines.append(f"    assert repr({source}) == {want!r}")
            else:
                lines.append(f"    {source}")
        lines.append("")
    return "\n".join(lines)


def make_project(folder, exercise):
    source = ROOT / SMALL_CATALOG / "basics" / exercise
    (folder / "src").mkdir(parents=True)
    (folder / "tests").mkdir()
    program = next((source / "solution").glob("*.py"))
    shutil.copy(program, folder / "src")
    sessions = (source / "checks/sessions.pycon").read_text()
    (folder / "tests/test_cases.py").write_text(test_source(program.stem, sessions))
    (folder / "pyproject.toml").write_text(
        '[tool.mutmut]\nsource_paths = ["src/"]\n\n[tool.pytest.ini_options]\npythonpath = ["src"]\ntestpaths = ["tests"]\n'
    )


def run_mutmut(tools, folder):
    """Mutants, those that it finds killed, its own mutants a second, and all of its seconds."""
    shutil.rmtree(folder / "mutants", ignore_errors=True)
    started = time.monotonic()
    words = [tools / "bin/mutmut", "run", "--max-children", "2"]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"})
    seconds = time.monotonic() - started
    pace = re.search(r"([\d.]+) mutations/second", done.stdout)
    counts = re.findall(r"(\d+)/(\d+)\s+🎉 (\d+)", done.stdout)
    if not pace or not counts or float(pace[1]) == 0:
        sys.exit(f"mutmut says:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return int(counts[-1][1]), int(counts[-1][2]), int(counts[-1][1]) / float(pace[1]), seconds


def run_reprise(program, catalog, exercise):
    """Mutants of common kinds, all of them, runs, the seconds that they took, and all seconds."""
    started = time.monotonic()
    words = [program, "check", "--no-cache", "--json", "--catalog", str(catalog), "basics/" + exercise]
    done = subprocess.run(words, capture_output=True, text=True)
    seconds = time.monotonic() - started
    mutants = json.loads(done.stdout)["exercises"][0]["mutants"]
    common = sum(count["made"] for kind, count in mutants["kinds"].items() if kind in COMMON)
    return common, mutants["made"], mutants["runs"], mutants["microseconds"] / 1e6, seconds


def measure(program, home):
    tools = home / "tools"
    subprocess.run([sys.executable, "-m", "venv", tools], check=True)
    words = [tools / "bin/pip", "install", "-q", "--disable-pip-version-check", "mutmut", "pytest"]
    if subprocess.run(words).returncode:
        return None
    catalog = make_small_catalog(home / "catalog")
    for exercise in EXERCISES:
        make_project(home / exercise, exercise)
    rows = []
    for _ in range(ROUNDS):
        for exercise in EXERCISES:
            rows.append((exercise, run_reprise(program, catalog, exercise), run_mutmut(tools, home / exercise)))
    return rows


def print_scores(program):
    """What came of the mutants of the exercises that ship, topic by topic."""
    done = subprocess.run([program, "check", "--json", "--catalog", str(ROOT)], capture_output=True, text=True)
    topics = {}
    for exercise in json.loads(done.stdout)["exercises"]:
        if "mutants" in exercise:
            topics.setdefault(exercise["id"].rpartition("/")[0], []).append(exercise["mutants"])
    print("| topic | exercises with mutants | mutants | killed | equivalent | least score | seconds |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for topic, found in topics.items():
        made, killed, equivalent, time = (
            sum(mutants[key] for mutants in found) for key in ("made", "killed", "equivalent", "microseconds")
        )
        least = min(mutants["killed"] / max(1, mutants["made"] - mutants["equivalent"]) for mutants in found)
        print(f"| {topic} | {len(found)} | {made} | {killed} | {equivalent} | {least:.2f} | {time / 1e6:.1f} |")


def spread(values):
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    program = os.path.abspath(words[0] if words else ROOT / ".build/release/reprise")
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    with tempfile.TemporaryDirectory() as home:
        os.environ["REPRISE_WORKSPACE"] = home
        rows = measure(program, pathlib.Path(home))
    if rows is None:
        print("The packages could not be fetched.")
        return 0
    print("| exercise | mutants, of them common | a second | mutmut: mutants, killed | a second | ratio |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    ratios, runs = [], []
    for exercise in EXERCISES:
        ours = [row[1] for row in rows if row[0] == exercise]
        theirs = [row[2] for row in rows if row[0] == exercise]
        pace = [each[0] / (each[3] * each[0] / each[1]) for each in ours]
        other = [each[0] / each[2] for each in theirs]
        own = [a / b for a, b in zip(pace, other)]
        ratios += own
        runs += [each[2] / each[3] for each in ours]
        print(
            f"| {exercise} | {ours[0][1]}, {ours[0][0]} | {spread(pace)} | {theirs[0][0]}, {theirs[0][1]} "
            f"| {spread(other)} | {spread(own)} |"
        )
    whole = [sum(row[1][4] for row in rows), sum(row[2][3] for row in rows)]
    print()
    print(f"Mutants a second: {spread(ratios)} times as many. Confined runs a second: {spread(runs)}.")
    print(f"The whole commands, with their start: {whole[0]:.1f} s and {whole[1]:.1f} s, 1 to {whole[1] / whole[0]:.1f}.")
    print()
    print_scores(program)
    if "--check" in sys.argv and statistics.median(ratios) < LEAST:
        print(f"BROKEN: the ratio is below {LEAST}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
