#!/usr/bin/env python3
"""Measures whole processes of Reprise against what a learner or an author would type instead.

Prints Markdown tables. All that is compared takes turns within the same rounds, so that the noise of the machine hits
it alike: read the ratios, not the milliseconds. Usage: ci/bench-processes.py REPRISE
"""

import concurrent.futures
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

from small_catalog import make_small_catalog

REPRISE = os.path.abspath(sys.argv[1])
WORKERS = 2
SIX_CASES = "basics/variables/split-the-bill"


def seconds(words, **options):
    """How long a command takes, all its output thrown away."""
    start = time.perf_counter()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return time.perf_counter() - start


def rounds(count, contenders):
    """Times of each contender by name, a round after the other; the first round warms up and does not count."""
    times = {name: [] for name in contenders}
    for number in range(count + 1):
        for name, run in contenders.items():
            took = run()
            if number:
                times[name].append(took)
    return times


def spread(times, unit=1000):
    return f"{statistics.median(times) * unit:.1f} | {min(times) * unit:.1f} | {max(times) * unit:.1f}"


def ratio(times, base):
    """The ratio of the medians, and the lowest and highest ratio within one round."""
    each = [a / b for a, b in zip(times, base)]
    return f"{statistics.median(times) / statistics.median(base):.2f} ({min(each):.2f} to {max(each):.2f})"


def table(head, rows):
    print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


# --- catalogs to measure with ----------------------------------------------------------------------------------------


def catalog_copy(folder, without_time_limits=True):
    """The small catalog, without the mistakes that never end: those wait for a limit, whoever runs them."""
    make_small_catalog(folder)
    for file in (folder / "Exercises").glob("*/*/*/exercise.json"):
        exercise = json.loads(file.read_text())
        for mistake in list(exercise["mistakes"]):
            if without_time_limits and mistake["verdict"] == "time-limit":
                exercise["mistakes"].remove(mistake)
                shutil.rmtree(file.parent / "mistakes" / mistake["name"])
        file.write_text(json.dumps(exercise))
    return folder


def keep_cases(exercise, count):
    """Cuts an exercise of whole-program cases down to its first cases."""
    checks = exercise / "checks/cases.json"
    cases = json.loads(checks.read_text())["cases"][:count]
    checks.write_text(json.dumps({"cases": cases}))
    names = {case["name"] for case in cases}
    description = json.loads((exercise / "exercise.json").read_text())
    for mistake in description["mistakes"]:
        mistake["fails"] = [name for name in mistake["fails"] if name in names] or sorted(names)[:1]
    (exercise / "exercise.json").write_text(json.dumps(description))


def multiplied(source, folder, count):
    """A catalog with so many exercises, copies of those in the source by turns."""
    catalog = json.loads((source / "Exercises/catalog.json").read_text())
    topics = [(track["id"], topic) for track in catalog["tracks"] for topic in track["topics"]]
    originals = [(track, topic, name) for track, topic in topics for name in list(topic["exercises"])]
    for _, topic in topics:
        topic["exercises"] = []
    for number in range(count):
        track, topic, name = originals[number % len(originals)]
        copy = f"{name}-{number}"
        topic["exercises"].append(copy)
        place = pathlib.Path("Exercises", track, topic["id"])
        shutil.copytree(source / place / name, folder / place / copy)
    catalog["rules"] = {**catalog.get("rules", {}), "title-twice": "off", "exercise-twice": "off"}
    (folder / "Exercises/catalog.json").write_text(json.dumps(catalog))
    shutil.copytree(source / "Sandboxes", folder / "Sandboxes")
    return folder


# --- the same answers and cases for unittest and pytest --------------------------------------------------------------

HELPERS = '''
import contextlib, doctest, importlib, io, pathlib, shutil, subprocess, sys, tempfile
HERE = pathlib.Path(__file__).parent

def text(value):
    return value if isinstance(value, str) else "".join(line + "\\n" for line in value)

def program(case):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name in FILES:
            shutil.copy(HERE / name, folder / name)
        for name, content in case.get("files", {}).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text(content))
        run = subprocess.run([sys.executable, "main.py", *case.get("argv", [])], input=text(case.get("stdin", "")),
                             cwd=folder, capture_output=True, text=True)
        expect = case["expect"]
        assert run.returncode == expect.get("exit", 0), run.stderr
        assert run.stdout == text(expect["stdout"])
        for name, content in expect.get("files", {}).items():
            assert (folder / name).read_text() == text(content)

def session(name, examples):
    names = dict(vars(importlib.import_module(FILES[0][:-3])))
    test = doctest.DocTestParser().get_doctest(examples, names, name, None, 0)
    out = io.StringIO()
    doctest.DocTestRunner().run(test, out=out.write)
    assert not out.getvalue(), out.getvalue()
'''


def test_file(exercise, files, style):
    """One test a case."""
    lines = [HELPERS, f"FILES = {files!r}"]
    bodies = []
    for check in sorted((exercise / "checks").iterdir()):
        if check.name == "cases.json":
            for case in json.loads(check.read_text())["cases"]:
                bodies.append(f"program({case!r})")
        elif check.suffix == ".pycon":
            for block in re.split(r"^# case: ", check.read_text(), flags=re.M)[1:]:
                name, _, examples = block.partition("\n")
                bodies.append(f"session({name!r}, {examples!r})")
    if style == "pytest":
        lines += [f"def test_{number:02}():\n    {body}" for number, body in enumerate(bodies)]
    else:
        lines += ["import unittest", "class Cases(unittest.TestCase):"]
        lines += [f"    def test_{number:02}(self):\n        {body}" for number, body in enumerate(bodies)]
    return "\n".join(lines) + "\n"


def answers(source, folder, style):
    """A folder for each answer that `check` runs, with its tests; and whether one failing test is enough."""
    made = []
    for description in sorted((source / "Exercises").glob("*/*/*/exercise.json")):
        exercise = description.parent
        files = json.loads(description.read_text())["files"]
        tests = test_file(exercise, files, style)
        nothings = {"empty": "", "exit": "import sys; sys.exit(0)\n", "os-exit": "import os; os._exit(0)\n"}
        programs = {"solution": exercise / "solution", "starter": exercise / "starter", **nothings}
        programs |= {"mistake-" + path.name: path for path in (exercise / "mistakes").iterdir()}
        for name, program in programs.items():
            place = folder / (exercise.name + "-" + name)
            place.mkdir(parents=True)
            for file in files:
                content = program if isinstance(program, str) else (program / file).read_text()
                (place / file).write_text(content)
            (place / "test_exercise.py").write_text(tests)
            made.append((place, name in ("starter", *nothings)))
    return made


def run_all(made, words, stop):
    """Runs the tests of all answers, some at a time."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}

    def run(answer):
        place, is_refuted_by_one = answer
        command = words + (stop if is_refuted_by_one else []) + ["test_exercise.py"]
        result = subprocess.run(command, cwd=place, env=environment, capture_output=True)
        if place.name.endswith("-solution") and result.returncode:
            sys.exit(f"{place.name} fails: {result.stdout.decode()}{result.stderr.decode()}")

    start = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(run, made))
    return time.perf_counter() - start


# --- what is measured ------------------------------------------------------------------------------------------------


def start_up():
    times = rounds(30, {"/bin/true": lambda: seconds(["/bin/true"]), "reprise": lambda: seconds([REPRISE, "--version"])})
    more = [(a - b) * 1000 for a, b in zip(times["reprise"], times["/bin/true"])]
    print("### The tool alone\n")
    table(
        ["what", "median ms", "min", "max", "ms more than /bin/true"],
        [["`/bin/true`", spread(times["/bin/true"]), ""],
         ["`reprise --version`", spread(times["reprise"]),
          f"{statistics.median(more):.1f} ({min(more):.1f} to {max(more):.1f})"]],
    )


def grade(scratch, interpreters):
    catalog = catalog_copy(scratch / "six")
    keep_cases(catalog / "Exercises" / SIX_CASES, 6)
    solution = str(catalog / "Exercises" / SIX_CASES / "solution/main.py")
    print("### One answer, six cases: `reprise grade` against `python3 solution.py` run once\n")
    rows = []
    for title, path in interpreters:
        environment = {
            **os.environ, "PATH": path, "HOME": str(scratch / "home"), "REPRISE_CATALOG": str(catalog),
            "REPRISE_WORKSPACE": str(scratch / ("work" + str(len(rows)))), "XDG_CACHE_HOME": str(scratch / "cache"),
        }
        python = shutil.which("python3", path=path)

        def by_hand():
            with open(scratch / "input") as given:
                # A learner's own start of Python: their own home, with all that it does at its start.
                return seconds([python, solution], stdin=given, env={**os.environ, "PATH": path})

        (scratch / "input").write_text("1250\n10\n")
        times = rounds(25, {"by hand": by_hand, "grade": lambda: seconds([REPRISE, "grade", SIX_CASES, solution], env=environment)})
        rows.append([f"`python3 solution.py`, {title}", spread(times["by hand"]), ""])
        rows.append([f"`reprise grade`, {title}", spread(times["grade"]), ratio(times["grade"], times["by hand"])])
    table(["what", "median ms", "min", "max", "ratio"], rows)


def check(scratch):
    catalog = catalog_copy(scratch / "check")
    environment = {**os.environ, "REPRISE_CATALOG": str(catalog), "XDG_CACHE_HOME": str(scratch / "cache")}
    contenders = {"`reprise check`": lambda: seconds([REPRISE, "check"], env=environment)}
    unittest = answers(catalog, scratch / "unittest", "unittest")
    contenders["`python3 -m unittest`"] = lambda: run_all(unittest, [sys.executable, "-m", "unittest", "-q"], ["-f"])
    if subprocess.run([sys.executable, "-m", "pytest", "--version"], capture_output=True).returncode == 0:
        pytest = answers(catalog, scratch / "pytest", "pytest")
        words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        contenders["`python3 -m pytest`"] = lambda: run_all(pytest, words, ["-x"])
    times = rounds(3, contenders)
    print(f"### The whole catalog: {len(unittest)} answers, {WORKERS} workers each\n")
    base = times["`reprise check`"]
    rows = [[name, spread(each, 1), ratio(each, base)] for name, each in times.items()]
    if len(contenders) < 3:
        rows.append(["`python3 -m pytest`", "skipped: there is no pytest for this python3", "", "", ""])
    table(["what", "median s", "min", "max", "times as long as `reprise check`"], rows)


def growth(scratch):
    source = catalog_copy(scratch / "growth")
    sizes = {count: multiplied(source, scratch / f"growth-{count}", count) for count in (10, 100, 1000)}
    times = {count: [] for count in sizes}
    memory = {}
    for _ in range(2):
        for count, catalog in sizes.items():
            environment = {**os.environ, "REPRISE_CATALOG": str(catalog), "XDG_CACHE_HOME": str(scratch / "cache")}
            start = time.perf_counter()
            tool = subprocess.Popen([REPRISE, "check"], env=environment, stdout=subprocess.DEVNULL)
            _, _, usage = os.wait4(tool.pid, 0)
            times[count].append((time.perf_counter() - start) / count)
            memory[count] = max(usage.ru_maxrss, memory.get(count, 0))
    print("### Growth: `reprise check` of generated copies\n")
    rows = [
        [str(count), spread(times[count]), ratio(times[count], times[100]), f"{memory[count] / 1024:.0f}"] for count in sizes
    ]
    table(["exercises", "median ms an exercise", "min", "max", "ratio to 100 exercises", "most memory, MiB"], rows)


def main():
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        start_up()
        interpreters = [("as the PATH has it", os.environ["PATH"])]
        if shutil.which("python3") != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
            interpreters.append(("the system's own", "/usr/bin:/bin"))
        grade(scratch, interpreters)
        check(scratch)
        growth(scratch)


main()
