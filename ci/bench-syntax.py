#!/usr/bin/env python3
"""Measures how much later a verdict comes on an answer that Python cannot read than on one that gives a wrong answer.

    ci/bench-syntax.py REPRISE        prints a Markdown table

Whole runs of `reprise grade` on the same exercise, in turn within the same rounds: read the differences. Wrong answers are
one whose cause is known to the exercise, which is the quickest, and one for which all changes are tried. Exit status 1
where a median comes more than 5 ms after that of the quickest wrong answer.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from small_catalog import make_small_catalog

ROUNDS = 60
MOST_SECONDS_LATER = 0.005
EXERCISE = "word-tally"
PADDING = "".join(f"def helper_{n}(value):\n    total = value * {n}\n    return [total, {n}]\n\n\n" for n in range(40))


def main(reprise):
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        small = make_small_catalog(place / "catalog")
        exercise = next(small.glob(f"Exercises/*/*/{EXERCISE}"))
        solution = next((exercise / "solution").glob("*.py"))
        mistake = next((exercise / "mistakes").glob("*/*.py"))
        right = solution.read_text()
        answers = {
            "wrong, a known mistake": mistake.read_text(),
            "wrong, nothing known": "print('something else')\n",
            "an unclosed bracket": right + "print((1, 2)\n",
            "`for i range(3):`": right + "for i range(3):\n    print(i)\n",
            "nothing that is recognised": right + "§ § §\n",
            "the same in 200 lines": PADDING + right + "for i range(3):\n    print(i)\n",
        }
        environment = dict(os.environ, HOME=str(place), NO_COLOR="1")
        commands = {}
        for name, text in answers.items():
            path = place / f"answer-{len(commands)}" / solution.name
            path.parent.mkdir()
            path.write_text(text)
            commands[name] = [
                reprise, "grade", EXERCISE, str(path), "--catalog", str(small), "--workspace", str(place / "workspace"),
            ]
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                began = time.perf_counter()
                done = subprocess.run(command, env=environment, capture_output=True)
                times[name].append(time.perf_counter() - began)
                if done.returncode != 1:
                    sys.exit(f"{name}: status {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
    base = statistics.median(times["wrong, a known mistake"])
    print("| answer | median, ms | spread, ms | later than the quickest wrong one, ms |")
    print("| --- | ---: | ---: | ---: |")
    late = False
    for name, values in times.items():
        values.sort()
        median = statistics.median(values)
        late = late or not name.startswith("wrong") and median - base > MOST_SECONDS_LATER
        spread = f"{values[len(values) // 4] * 1000:.1f} to {values[-len(values) // 4] * 1000:.1f}"
        print(f"| {name} | {median * 1000:.1f} | {spread} | {(median - base) * 1000:+.1f} |")
    return int(late)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
