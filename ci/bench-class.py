#!/usr/bin/env python3
"""Grades a class of a thousand answers with `reprise grade-all`, pytest and otter-grader, and measures speed and harm.

    ci/bench-class.py REPRISE [--quick] [--tools pytest,pytest-forked,otter,reprise] [--sample N] [--rounds N] [--json FILE]

Prints Markdown tables. The class is the same for a seed: about 60 % right answers, 30 % wrong ones, 6 % hostile ones and
4 % that never end, all to one exercise. They lie in ci/class, and the folder an answer lies in says whether it is right.
Each answer begins with a comment that names the learner, so that no two are the same bytes; with --copies a third of the
right and wrong ones are exact copies of others.

The exercise asks for one function in one file, with six cases: pytest takes such a function by import, otter-grader takes
the cases as they are, in doctest's form, and Reprise types them. None of the tools is at home and another is not.

pytest and otter-grader run in ci/class/box.py, which needs root: in namespaces of their own, as a user that nobody is,
with limits, so that this machine stays whole. They come from a venv that is made for it, or that --venv names. An answer
may take as long there as a case may in Reprise, and besides what the tool takes for the solution. `pytest` is started for
each answer. `pytest-forked` and `otter` are loaded once and fork for each, which is the quickest that they can be had.

Seconds of these are from the first answer to the last verdict: without the venv, the box, and what is loaded once. Those
of Reprise are the whole command. A peak is the sum of the resident memory of all processes of a tool, sampled: what
processes share counts for each. An accepted answer needs exit status 0 and a report that says that all cases passed.
Exit status 1 where Reprise judges a hostile answer to be right, or another otherwise than it is, or leaves a process.
"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLASS = ROOT / "ci/class"
EXERCISE = "basics/collections/regatta-results"
FILE = "regatta.py"
SHARES = {"right": 0.60, "wrong": 0.30, "hostile": 0.06, "endless": 0.04}
RIGHT_KINDS = {"right", "hostile-but-right"}
HOSTILE_KINDS = {"hostile", "hostile-but-right"}
PACKAGES = {"pytest": ["pytest"], "pytest-forked": ["pytest"], "otter": ["otter-grader", "ipykernel"]}
MEMORY_MIB = {"pytest": 1024, "pytest-forked": 1024, "otter": 4096}  # of addresses; a kernel has many threads
KILLED_AT = 0.4
SECONDS_TO_END = 5


@dataclass
class Answer:
    learner: str
    kind: str
    name: str
    text: bytes

    @property
    def is_right(self):
        return self.kind in RIGHT_KINDS


@dataclass
class Run:
    """What a tool made of some answers."""

    seconds: float
    peak_mib: float
    accepted: dict  # of each learner; one that is left out got no verdict
    by_status: dict = field(default_factory=dict)
    hung: list = field(default_factory=list)
    left: int = 0
    verdicts: dict = field(default_factory=dict)


# --- The class ----------------------------------------------------------------------------------------------------


def read_variants():
    """The files of each kind; those of the exercise itself are its solution and its mistakes."""
    variants = {folder.name: {path.stem: path.read_bytes() for path in sorted(folder.glob("*.py"))} for folder in CLASS.iterdir()}
    exercise = ROOT / "Exercises" / EXERCISE
    variants["right"]["solution"] = (exercise / "solution" / FILE).read_bytes()
    for path in sorted(exercise.glob(f"mistakes/*/{FILE}")):
        variants["wrong"][path.parent.name] = path.read_bytes()
    variants["hostile"] = {name: ("hostile", text) for name, text in variants["hostile"].items()}
    variants["hostile"] |= {name: ("hostile-but-right", text) for name, text in variants["hostile-but-right"].items()}
    for kind in ("right", "wrong", "endless"):
        variants[kind] = {name: (kind, text) for name, text in variants[kind].items()}
    return {kind: variants[kind] for kind in SHARES}


def make_class(variants, count, seed, copies):
    """As many answers, in mixed order; which they are depends on the seed alone."""
    dice = random.Random(seed)
    chosen = []
    for kind, share in SHARES.items():
        names = sorted(variants[kind])
        dice.shuffle(names)
        chosen += [(kind, names[n % len(names)]) for n in range(round(count * share))]
    dice.shuffle(chosen)
    answers, first = [], {}
    for number, (kind, name) in enumerate(chosen, 1):
        own_kind, text = variants[kind][name]
        named = number
        if copies and kind in ("right", "wrong"):
            named = first.setdefault(name, number) if dice.random() < 1 / 3 else number
        answers.append(Answer(f"{number:04}", own_kind, name, f"# Answer {named}.\n".encode() + text))
    return answers


def take_sample(answers, count, seed):
    """A random part, with as much of each kind as there is in the whole; in its order."""
    dice = random.Random(seed)
    taken = []
    for kind in {answer.kind: None for answer in answers}:
        of_kind = [answer for answer in answers if answer.kind == kind]
        taken += dice.sample(of_kind, min(len(of_kind), max(1, round(count * len(of_kind) / len(answers)))))
    return sorted(taken, key=lambda answer: answer.learner)


def make_attacks(variants, seed, most):
    """Each hostile and each endless file once, or as many as told, and a right answer beside each: who is harmed?"""
    dice = random.Random(seed)
    attacks = [(name, *variants[kind][name]) for kind in ("hostile", "endless") for name in sorted(variants[kind])]
    attacks = dice.sample(attacks, min(most, len(attacks)))
    right = [(name, *variants["right"][name]) for name in sorted(variants["right"])]
    mixed = [each for number, attack in enumerate(attacks) for each in (attack, right[number % len(right)])]
    return [
        Answer(f"{number:04}", kind, name, f"# Answer {number}.\n".encode() + text)
        for number, (name, kind, text) in enumerate(mixed, 1)
    ]


def write_class(folder, answers):
    for answer in answers:
        (folder / answer.learner).mkdir(parents=True)
        (folder / answer.learner / FILE).write_bytes(answer.text)
    return folder


def check_translation():
    """The tests of pytest and otter were translated by hand: they have the cases that the exercise has."""
    sessions = (ROOT / "Exercises" / EXERCISE / "checks/sessions.pycon").read_text()
    names = re.findall(r"# case: (.*)", sessions)
    tests = re.findall(r"def test_(\w+)", (CLASS / "pytest/test_ranking.py").read_text())
    if tests != [re.sub(r"\W+", "_", name) for name in names]:
        sys.exit("ci/class/pytest/test_ranking.py has other cases than the exercise.")
    otter = {}
    exec((CLASS / "otter/ranking.py").read_text(), otter)
    cases = otter["test"]["suites"][0]["cases"]
    lines = [line.strip() for case in cases for line in ["# case: " + case["name"], *case["code"].split("\n")]]
    if [line for line in lines if line] != [line for line in sessions.splitlines() if line]:
        sys.exit("ci/class/otter/ranking.py has other cases than the exercise.")


# --- Processes ----------------------------------------------------------------------------------------------------


class Watcher:
    """Samples the memory of a process and of all that descend from it, until it is told to stop."""

    def __init__(self, pid):
        self.root, self.known, self.peak_kib = pid, {}, 0
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def watch(self):
        while not self.stopped.wait(0.1):
            self.look()

    def look(self):
        processes = read_processes()
        family = {pid for pid, start in self.known.items() if pid in processes and processes[pid][1] == start}
        family |= {self.root} & processes.keys()
        grown = True
        while grown:
            children = {pid for pid, (parent, _, _) in processes.items() if parent in family} - family
            family |= children
            grown = bool(children)
        self.known.update((pid, processes[pid][1]) for pid in family)
        self.peak_kib = max(self.peak_kib, sum(processes[pid][2] for pid in family))
        return family - {self.root}

    def count_left(self):
        """How many descendants are still there when all had time to end."""
        patience = time.monotonic() + SECONDS_TO_END
        while (left := self.look()) and time.monotonic() < patience:
            time.sleep(0.05)
        return len(left)

    def stop(self):
        self.stopped.set()
        self.thread.join()
        return self.peak_kib / 1024


def read_processes():
    """Parent, time of start and resident KiB of each process that is no zombie."""
    processes = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rsplit(")", 1)[1].split()
            except (OSError, IndexError):
                continue
            if fields[0] != "Z":
                processes[int(name)] = int(fields[1]), fields[19], int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 1024
    return processes


# --- pytest and otter-grader --------------------------------------------------------------------------------------


class Box:
    """A tool from the venv, in ci/class/box.py."""

    def __init__(self, name, venv, place, jobs, seconds):
        self.name, self.python, self.place, self.jobs, self.seconds = name, venv / "bin/python", place, jobs, seconds
        self.extra = 0
        self.autograder = place / "autograder.zip"
        with zipfile.ZipFile(self.autograder, "w") as file:
            file.writestr("otter_config.json", "{}")
            file.write(CLASS / "otter/ranking.py", "tests/ranking.py")
        self.test = pathlib.Path(shutil.copy(CLASS / "pytest/test_ranking.py", place))

    def measure_solution(self, solution):
        """What the tool takes for the solution is given to each answer besides."""
        self.extra = 60
        seconds = [self.grade([Answer(f"{n:04}", "right", "solution", solution)]).seconds for n in range(3)]
        self.extra = statistics.median(seconds)

    def grade(self, answers):
        with tempfile.TemporaryDirectory(dir=self.place) as place:
            os.chmod(place, 0o755)
            folder = write_class(pathlib.Path(place, "class"), answers)
            room = pathlib.Path(place, "room")
            room.mkdir()
            words = [room, self.name, self.jobs, self.seconds + self.extra, MEMORY_MIB[self.name]]
            with open(self.place / f"{self.name}.errors", "w") as errors:
                box = subprocess.Popen(
                    [*"setpriv --pdeathsig KILL unshare --pid --fork --kill-child --mount --net --ipc".split(), self.python,
                     CLASS / "box.py", *map(str, words)],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
                    env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "AUTOGRADER": str(self.autograder),
                         "CLASS_TEST": str(self.test), "PYTHONDONTWRITEBYTECODE": "1",
                         "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
                )
                return self.follow(box, [str(folder / answer.learner) for answer in answers])

    def follow(self, box, folders):
        run = Run(0, 0, {})
        box.stdin.write("\n".join(folders))
        box.stdin.close()
        if not json.loads(box.stdout.readline() or "{}").get("ready"):
            sys.exit(f"The box of {self.name} did not start.\n" + (self.place / f"{self.name}.errors").read_text())
        watcher, began = Watcher(box.pid), time.monotonic()
        for line in box.stdout:
            event = json.loads(line)
            if "left" in event:
                run.left = event["left"]
                continue
            run.seconds = time.monotonic() - began
            run.accepted[event["learner"]] = event["accepted"]
            run.by_status[event["learner"]] = event["by_status"]
            run.hung += [event["learner"]] if event["hung"] else []
        box.wait()
        run.peak_mib = watcher.stop()
        return run


def find_python(user):
    """An interpreter that the learners' user can run: one below the home of root is none."""
    for python in (os.path.realpath(sys.executable), "/usr/bin/python3"):
        try:
            done = subprocess.run([python, "-I", "-c", "import ensurepip"], user=user, capture_output=True)
        except OSError:
            continue
        if done.returncode == 0:
            return python
    sys.exit("There is no python3 with ensurepip that another user than root can run.")


def make_venv(folder, tools, python):
    """A venv with the packages of the tools; what it has already stays."""
    if not (folder / "bin/python").exists():
        subprocess.run([python, "-m", "venv", folder], check=True)
    packages = sorted({package for tool in tools for package in PACKAGES[tool]})
    listed = subprocess.run([folder / "bin/python", "-m", "pip", "list", "--format=json"], capture_output=True, check=True)
    present = {package["name"] for package in json.loads(listed.stdout)}
    if missing := [package for package in packages if package not in present]:
        print("Installs", *missing, file=sys.stderr)
        subprocess.run([folder / "bin/python", "-m", "pip", "install", "-q", *missing], check=True)
    return folder


# --- Reprise ------------------------------------------------------------------------------------------------------


class Reprise:
    name = "reprise"

    def __init__(self, program, python, place, jobs):
        self.program, self.place, self.jobs = program, place, jobs
        (place / "bin").mkdir()
        (place / "bin/python3").symlink_to(python)  # the same Python as the others have

    def begin(self, home, folder):
        """Starts `grade-all`; typed again with the same home it goes on where it was."""
        home.mkdir(exist_ok=True)
        environment = dict(
            os.environ, PATH=f"{self.place / 'bin'}:{os.environ['PATH']}", HOME=str(home), NO_COLOR="1",
            XDG_CACHE_HOME=str(home / "cache"), XDG_CONFIG_HOME=str(home / "config"), REPRISE_CATALOG=str(ROOT),
            REPRISE_WORKSPACE=str(home / "workspace"),
        )
        words = ["grade-all", folder, "--exercise", EXERCISE, "--names", "--jobs", str(self.jobs)]
        with open(home / "output", "w") as output:
            return subprocess.Popen(
                [self.program, *words, "--format", f"json={home / 'out.json'}"],
                env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=home,
            )

    def grade(self, answers):
        with tempfile.TemporaryDirectory(dir=self.place) as place:
            place = pathlib.Path(place)
            return self.finish(place / "home", write_class(place / "class", answers), answers)

    def finish(self, home, folder, answers):
        began = time.monotonic()
        process = self.begin(home, folder)
        watcher = Watcher(process.pid)
        slow = sum(answer.kind not in ("right", "wrong") for answer in answers)
        try:
            status = process.wait(timeout=60 + len(answers) + 20 * slow)
        except subprocess.TimeoutExpired:
            process.kill()
            status = process.wait()
        run = Run(time.monotonic() - began, 0, {}, left=watcher.count_left())
        run.peak_mib = watcher.stop()
        if status not in (0, 1):
            sys.exit(f"reprise grade-all ended with status {status}.\n" + (home / "output").read_text()[-2000:])
        for answer in json.loads((home / "out.json").read_text())["answers"]:
            verdicts = [task["verdict"] for task in answer["tasks"]]
            run.verdicts[answer["learner"]] = verdicts
            run.accepted[answer["learner"]] = bool(verdicts) and set(verdicts) == {"accepted"}
        run.hung = [answer.learner for answer in answers if answer.learner not in run.accepted]
        return run

    def grade_interrupted(self, answers, seconds):
        """Kills it after some seconds, and types the same again; also says how many processes the killed one left."""
        with tempfile.TemporaryDirectory(dir=self.place) as place:
            place = pathlib.Path(place)
            folder = write_class(place / "class", answers)
            process = self.begin(place / "home", folder)
            watcher = Watcher(process.pid)
            time.sleep(seconds)
            early = process.poll() is not None
            os.kill(process.pid, signal.SIGKILL) if not early else None
            process.wait()
            left = watcher.count_left()
            watcher.stop()
            if early:
                sys.exit("reprise grade-all had ended before it could be killed.")
            return self.finish(place / "home", folder, answers), left


# --- What came of it ----------------------------------------------------------------------------------------------


def judge(tool, answers, run):
    """Compares verdicts with the truth. Who is judged wrongly among others and rightly alone has been harmed by them."""
    by_learner = {answer.learner: answer for answer in answers}
    wrong = [answer for answer in answers if run.accepted.get(answer.learner) != answer.is_right]
    honest = [answer for answer in wrong if answer.kind not in HOSTILE_KINDS]
    alone = tool.grade(honest).accepted if honest else {}
    harmed = [answer for answer in honest if alone.get(answer.learner) == answer.is_right]
    fooled_by_status = [
        by_learner[learner].name for learner, passed in run.by_status.items()
        if passed and by_learner[learner].kind == "hostile" and not run.accepted[learner]
    ]
    return {
        "answers": len(answers),
        "judged_right": len(answers) - len(wrong),
        "fooled_by": sorted(answer.name for answer in wrong if answer.kind == "hostile" and run.accepted.get(answer.learner)),
        "would_fool_by_status_alone": sorted(fooled_by_status),
        "harmed": sorted(answer.name for answer in harmed),
        "otherwise_wrong": sorted(answer.name for answer in wrong if answer not in harmed and not (
            answer.kind == "hostile" and run.accepted.get(answer.learner))),
        "hung_by": sorted(by_learner[learner].name for learner in run.hung),
        "processes_left": run.left,
    }


def compare(title, tools, answers, rounds):
    """All tools grade the same answers, in turn within the same rounds; prints a table and what is to be told of it."""
    runs = {tool.name: [] for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            runs[tool.name].append(tool.grade(answers))
            print(f"{title}, {tool.name}: {runs[tool.name][-1].seconds:.1f} s", file=sys.stderr)
    results = {}
    for tool in tools:
        seconds = [run.seconds for run in runs[tool.name]]
        results[tool.name] = {
            "seconds": seconds, "peak_mib": max(run.peak_mib for run in runs[tool.name]),
            **judge(tool, answers, runs[tool.name][-1]),
        }
    print_comparison(title, answers, results)
    return results


def print_comparison(title, answers, results):
    print(f"\n### {title}\n\n{len(answers)} answers: {describe(answers)}.\n")
    print("| tool | answers a second | wall, s | peak, MiB | judged right | fooled by | verdicts harmed | otherwise wrong "
          "| ended from outside | processes left |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, result in results.items():
        speeds = sorted(len(answers) / seconds for seconds in result["seconds"])
        lists = [len(result[key]) for key in ("fooled_by", "harmed", "otherwise_wrong", "hung_by")]
        print(f"| {name} | {spread(speeds)} | {statistics.median(result['seconds']):.1f} | {result['peak_mib']:.0f} "
              f"| {result['judged_right']} of {len(answers)} | " + " | ".join(map(str, lists)) + f" | {result['processes_left']} |")
    print()
    for name, result in results.items():
        for key in ("fooled_by", "would_fool_by_status_alone", "harmed", "otherwise_wrong", "hung_by"):
            if result[key]:
                print(f"- {name}, {key.replace('_', ' ')}: {', '.join(result[key])}")


def describe(answers):
    kinds = [answer.kind for answer in answers]
    return ", ".join(f"{kinds.count(kind)} {kind.replace('-', ' ')}" for kind in dict.fromkeys(sorted(kinds)))


def spread(values):
    median = f"{statistics.median(values):.2f}"
    return median if len(values) == 1 else f"{median} ({values[0]:.2f} to {values[-1]:.2f})"


def try_whole_class(reprise, answers):
    """The class without interruption, killed and typed again, and without the hostile ones."""
    whole = reprise.grade(answers)
    again, left_by_killed = reprise.grade_interrupted(answers, KILLED_AT * whole.seconds)
    honest = [answer for answer in answers if answer.kind not in HOSTILE_KINDS]
    peaceful = reprise.grade(honest)
    results = {
        "whole": {"seconds": whole.seconds, "peak_mib": whole.peak_mib, **judge(reprise, answers, whole)},
        "killed_after": KILLED_AT * whole.seconds,
        "typed_again": {"seconds": again.seconds, "peak_mib": again.peak_mib, "processes_left": again.left},
        "left_by_killed": left_by_killed,
        "other_verdicts_after_kill": differences(whole, again, answers),
        "without_hostile": {"seconds": peaceful.seconds, "peak_mib": peaceful.peak_mib, "processes_left": peaceful.left},
        "other_verdicts_without_hostile": differences(whole, peaceful, honest),
    }
    print_whole_class(answers, results)
    return results


def differences(run, other, answers):
    return [answer.learner for answer in answers if run.verdicts.get(answer.learner) != other.verdicts.get(answer.learner)]


def print_whole_class(answers, results):
    whole, count = results["whole"], len(answers)
    print(f"\n### The whole class, by Reprise alone\n\n{count} answers: {describe(answers)}.\n")
    print("| run | wall, s | answers a second | peak, MiB | other verdicts | processes left |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    print(f"| without interruption | {whole['seconds']:.1f} | {count / whole['seconds']:.2f} | {whole['peak_mib']:.0f} |  "
          f"| {whole['processes_left']} |")
    print(f"| killed by `kill -9` | {results['killed_after']:.1f} |  |  |  | {results['left_by_killed']} |")
    for title, key, other in [
        ("the same typed again", "typed_again", "other_verdicts_after_kill"),
        ("without the hostile ones", "without_hostile", "other_verdicts_without_hostile"),
    ]:
        run = results[key]
        print(f"| {title} | {run['seconds']:.1f} |  | {run['peak_mib']:.0f} | {len(results[other])} | {run['processes_left']} |")
    print(f"\nJudged right: {whole['judged_right']} of {count}.")
    for key in ("fooled_by", "harmed", "otherwise_wrong", "hung_by"):
        if whole[key]:
            print(f"- {key.replace('_', ' ')}: {', '.join(whole[key])}")


def is_well(results):
    """Whether Reprise was neither fooled nor harmed, and left nothing behind."""
    parts = [group["reprise"] for key, group in results.items() if key != "whole" and "reprise" in group]
    if whole := results.get("whole"):
        parts.append(whole["whole"])
        if whole["other_verdicts_after_kill"] or whole["other_verdicts_without_hostile"]:
            return False
        if whole["left_by_killed"] or whole["typed_again"]["processes_left"] or whole["without_hostile"]["processes_left"]:
            return False
    return all(part["judged_right"] == part["answers"] and not part["processes_left"] for part in parts)


# --- The command --------------------------------------------------------------------------------------------------


def read_words():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("reprise", nargs="?", help="the program; needed unless --tools leaves it out")
    parser.add_argument("--tools", default="pytest,pytest-forked,otter,reprise", help="those to be measured")
    parser.add_argument("--answers", type=int, default=1000, help="how many the class has")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--copies", action="store_true", help="a third of the right and wrong answers are exact copies")
    parser.add_argument("--sample", type=int, default=100, help="how many of them all tools grade")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--attacks", type=int, default=100, help="how many hostile and endless files are tried at most")
    parser.add_argument("--jobs", type=int, default=2, help="answers at once")
    parser.add_argument("--venv", type=pathlib.Path, help="a folder for the packages, to be used again; it must not be in a home")
    parser.add_argument("--json", type=pathlib.Path, help="a file for all figures")
    parser.add_argument("--quick", action="store_true", help="60 answers, one round, and otter only where --venv has it")
    words = parser.parse_args()
    words.tools = words.tools.split(",")
    if words.quick:
        words.answers, words.sample, words.rounds, words.attacks = 60, 10, 1, 4
        if not (words.venv and any(words.venv.glob("lib/*/site-packages/otter"))):
            words.tools = [tool for tool in words.tools if tool != "otter"]
    if "reprise" in words.tools and not words.reprise:
        parser.error("name the program, or leave reprise out of --tools")
    return words


def make_tools(words, place):
    python = find_python(64_321 if os.geteuid() == 0 else None)
    boxed = [tool for tool in words.tools if tool != "reprise"]
    if boxed and os.geteuid() != 0:
        print("Without root there is no box for", *boxed, "- they are left out.", file=sys.stderr)
        boxed = []
    tools = []
    if boxed:
        venv = make_venv((words.venv or place / "venv").absolute(), boxed, python)
        profile = json.loads((ROOT / "Sandboxes/pure/profile.json").read_text())
        tools = [Box(name, venv, place, words.jobs, profile["limits"]["wall-seconds"]) for name in boxed]
    if "reprise" in words.tools:
        tools.append(Reprise(os.path.abspath(words.reprise), python, place, words.jobs))
    return tools


def main(words):
    check_translation()
    variants = read_variants()
    answers = make_class(variants, words.answers, words.seed, words.copies)
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        place.chmod(0o755)
        tools = make_tools(words, place)
        for tool in tools:
            if isinstance(tool, Box):
                tool.measure_solution(variants["right"]["solution"][1])
        ordinary = [answer for answer in answers if answer.kind in ("right", "wrong")]
        results = {
            "ordinary": compare("Ordinary answers", tools, take_sample(ordinary, words.sample, words.seed), words.rounds),
            "sample": compare("A sample of the class", tools, take_sample(answers, words.sample, words.seed), words.rounds),
            "attacks": compare("Every attack beside a right answer", tools, make_attacks(variants, words.seed, words.attacks), 1),
        }
        if tools and tools[-1].name == "reprise":
            results["whole"] = try_whole_class(tools[-1], answers)
    if words.json:
        words.json.write_text(json.dumps(results, indent=2) + "\n")
    return int(not is_well(results))


if __name__ == "__main__":
    sys.exit(main(read_words()))
