#!/usr/bin/env python3
"""Measures `reprise list` at a thousand generated exercises, with its index and without, and how much memory it takes.

Prints a Markdown table. Both take turns with a start of python3 in the same rounds: read the ratios. The catalog is made
in a temporary folder. Usage: ci/bench-list.py REPRISE [EXERCISES]
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPRISE = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
ROUNDS = 21
A_TOPIC = 20
PROFILE = pathlib.Path(__file__).resolve().parent.parent / "Sandboxes/pure"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def make_exercise(home, number):
    mistakes = [{"name": f"wrong-{n}", "verdict": "wrong-answer", "fails": ["one"]} for n in (1, 2)]
    write(home / "exercise.json", json.dumps({
        "format": 1, "title": f"Exercise number {number}", "level": 1 + number % A_TOPIC * 5 // A_TOPIC, "minutes": 10,
        "concepts": [f"concept-{number % 90}", f"concept-{(number + 7) % 90}"], "sandbox": "pure", "files": ["main.py"],
        "mistakes": mistakes}, indent=2))
    write(home / "statement.md", f"# Exercise number {number}\n\nPrint hi, as in number {number}.\n" + "Print hi.\n" * 20)
    write(home / "hints.md", "## Look\n\nLook at it.\n\n## Think\n\nThink of it.\n")
    write(home / "starter/main.py", "# here\n")
    write(home / "solution/main.py", "print('hi')\n")
    write(home / "checks/cases.json", json.dumps({"cases": [{"name": "one", "expect": {"stdout": ["hi"]}}]}))
    for n in (1, 2):
        write(home / f"mistakes/wrong-{n}/main.py", f"print({n})\n")
        write(home / f"mistakes/wrong-{n}/diagnosis.md", f"It prints {n}, which is wrong. Put it right.\n")


def make_catalog(root):
    topics = []
    for start in range(0, COUNT, A_TOPIC):
        names = [f"exercise-{n}" for n in range(start, min(start + A_TOPIC, COUNT))]
        topic = f"topic-{start // A_TOPIC}"
        topics.append({"id": topic, "title": topic.title(), "exercises": names})
        for offset, name in enumerate(names):
            make_exercise(root / "Exercises/track" / topic / name, start + offset)
    write(root / "Exercises/catalog.json", json.dumps({
        "format": 1, "tracks": [{"id": "track", "title": "Track", "section": "1", "topics": topics}],
        "concepts": [{"id": f"concept-{n}", "title": f"Concept {n}"} for n in range(90)], "traps": []}, indent=2))
    shutil.copytree(PROFILE, root / "Sandboxes/pure")


def run(words, env):
    """How long one run takes, in seconds."""
    start = time.perf_counter()
    subprocess.run(words, env=env, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def peak(words, env):
    """The largest resident set of one run, in MiB, measured by a process of its own."""
    script = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    found = subprocess.run([sys.executable, "-c", script, *words], env=env, capture_output=True, check=True, text=True)
    return int(found.stdout) / 1024


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="reprise-bench-list-"))
    try:
        make_catalog(folder / "catalog")
        env = dict(os.environ, HOME=str(folder), XDG_CACHE_HOME=str(folder / "cache"))
        words = [REPRISE, "list", "--catalog", str(folder / "catalog"), "--workspace", str(folder / "work")]
        times = {"with the index": [], "without": [], "python3 -I -S -c pass": []}
        run(words, env)
        for _ in range(ROUNDS):
            times["with the index"].append(run(words, env))
            shutil.rmtree(folder / "cache", ignore_errors=True)
            times["without"].append(run(words, env))
            times["python3 -I -S -c pass"].append(run(["/usr/bin/python3", "-I", "-S", "-c", "pass"], env))
        memory = {"with the index": peak(words, env)}
        shutil.rmtree(folder / "cache", ignore_errors=True)
        memory["without"] = peak(words, env)
        base = statistics.median(times["python3 -I -S -c pass"])
        print(f"| `reprise list`, {COUNT} exercises | median ms | min | max | of a start of python3 | MiB |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |")
        for name, found in times.items():
            median = statistics.median(found)
            print(f"| {name} | {median * 1000:.1f} | {min(found) * 1000:.1f} | {max(found) * 1000:.1f} "
                  f"| {median / base:.2f} | {f'{memory[name]:.1f}' if name in memory else ''} |")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
