#!/usr/bin/env python3
"""Measures `reprise check` on generated catalogs: time and memory by their size, and what the cache saves.

    ci/bench-check.py [--sizes 100,1000] [--jobs N] [PROGRAM]      PROGRAM is .build/release/reprise, unless named

Each catalog has copies of a small exercise (a program of four cases, with two mistakes), none like another. For each size
it is proven cold, with an empty cache, and twice warm, nothing having changed; the second warm one counts. Printed are
seconds, seconds an exercise, and the most memory that the process and each of its children had at once. Exit status 1
where the time or the memory of the largest is out of proportion to the smallest, or a warm proof takes more than a tenth
of a cold one.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What a start costs, and noise, is left room for.
MOST_GROWTH = 1.5
MOST_WARM = 0.1


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def exercise(folder, name, number):
    """An exercise that differs from all others in what it adds."""
    title = f"Add {number}"
    solution = f"print(int(input()) + {number})\n"
    numbers = [0, 7, -number - 1, 10**9]
    cases = [
        {"name": f"the number {n}", "stdin": [str(n)], "expect": {"stdout": [str(n + number)]}} for n in numbers
    ]
    names = [case["name"] for case in cases]
    mistakes = {"subtracts": (f"print(int(input()) - {number})\n", names), "doubles": (
        f"n = int(input())\nprint(n + {number} if n else n + {2 * number})\n", names[:1])}
    about = {
        "format": 1, "title": title, "level": 1, "minutes": 2, "concepts": ["adding"], "sandbox": "pure",
        "files": ["main.py"],
        "mistakes": [
            {"name": name, "verdict": "wrong-answer", "fails": fails} for name, (_, fails) in mistakes.items()
        ],
    }
    write(folder / "exercise.json", json.dumps(about))
    write(folder / "statement.md", f"# {title}\n\nRead a whole number, add {number} to it, and print what that is.\n")
    write(folder / "hints.md", "## A nudge\n\nWhat does `input()` give you?\n\n## Almost\n\nMake an int of it first.\n")
    write(folder / "note.md", "A sum needs no name of its own. Where did you add last?\n")
    write(folder / "starter/main.py", "# Your program\n")
    write(folder / "solution/main.py", solution)
    for name, (program, _) in mistakes.items():
        write(folder / "mistakes" / name / "main.py", program)
        write(folder / "mistakes" / name / "diagnosis.md",
              f"Your program {name} where it should add. Look at the sign and at the number once more.\n")
    write(folder / "checks/cases.json", json.dumps({"cases": cases}))


def catalog(root, size):
    topics = []
    for first in range(0, size, 50):
        names = [f"add-{number}" for number in range(first + 1, min(first + 51, size + 1))]
        topic = f"topic-{first // 50 + 1}"
        topics.append({"id": topic, "title": f"Topic {first // 50 + 1}", "exercises": names})
        for name in names:
            exercise(root / "Exercises/many" / topic / name, name, int(name[4:]))
    track = {"id": "many", "title": "Many", "section": "1", "topics": topics}
    about = {"format": 1, "tracks": [track], "concepts": [{"id": "adding", "title": "Adding"}], "traps": []}
    # Copies do not grow in level, teach nothing new, and are no whole syllabus.
    shipped = json.loads((ROOT / "Exercises/catalog.json").read_text())
    about["format"] = shipped.get("format", 1)
    write(root / "Exercises/catalog.json", json.dumps(about))
    shutil.copytree(ROOT / "Sandboxes/pure", root / "Sandboxes/pure")


def run(program, root, cache, jobs):
    """Seconds, and the most memory in MiB that one of the processes had."""
    environment = dict(os.environ, XDG_CACHE_HOME=str(cache), NO_COLOR="1")
    words = [program, "check", "--catalog", str(root)] + (["--jobs", str(jobs)] if jobs else [])
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(words, env=environment, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        output.seek(0)
        text = output.read().decode(errors="replace")
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"the catalog is not proven:\n{text[:2000]}\n…\n{text[-500:]}")
    return seconds, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", nargs="?", default=str(ROOT / ".build/release/reprise"))
    parser.add_argument("--sizes", default="100,1000")
    parser.add_argument("--jobs", type=int)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    measured = []
    print(f"{'exercises':>10} {'cold s':>8} {'s each':>8} {'warm s':>8} {'warm/cold':>10} {'memory MiB':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            root, cache = pathlib.Path(folder, f"catalog-{size}"), pathlib.Path(folder, f"cache-{size}")
            catalog(root, size)
            # The interpreter is asked about itself once for all.
            subprocess.run([options.program, "list", "--catalog", str(root), "--workspace", str(cache / "work")],
                           env=dict(os.environ, XDG_CACHE_HOME=str(cache)), stdout=subprocess.DEVNULL)
            cold, memory = run(options.program, root, cache, options.jobs)
            run(options.program, root, cache, options.jobs)
            warm, _ = run(options.program, root, cache, options.jobs)
            measured.append((size, cold, warm, memory))
            print(f"{size:>10} {cold:>8.1f} {cold / size:>8.3f} {warm:>8.2f} {warm / cold:>10.3f} {memory:>11.0f}",
                  flush=True)
    (small, cold, _, memory), (large, cold_large, _, memory_large) = measured[0], measured[-1]
    faults = [f"{size} exercises: warm takes {warm / cold:.2f} of cold" for size, cold, warm, _ in measured
              if warm > MOST_WARM * cold]
    if cold_large / large > MOST_GROWTH * cold / small:
        faults.append("time grows faster than the catalog")
    if memory_large > MOST_GROWTH * memory * large / small:
        faults.append("memory grows faster than the catalog")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
