"""The tools that ci/bench-class.py compares: pytest and otter-grader from a venv, in box.py, and `reprise grade-all`."""

import json
import os
import pathlib
import shutil
import statistics
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass, field

from answers import CLASS, EXERCISE, ROOT, Answer, write_class
from watcher import Watcher

LEARNER = 64_321
PACKAGES = {"pytest": ["pytest"], "pytest-forked": ["pytest"], "otter": ["otter-grader", "ipykernel"]}
MEMORY_MIB = {"pytest": 1024, "pytest-forked": 1024, "otter": 4096}  # of addresses; a kernel has many threads


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
            run.seconds = time.monotonic() - began
            run.accepted[event["learner"]] = event["accepted"]
            run.by_status[event["learner"]] = event["by_status"]
            run.hung += [event["learner"]] if event["hung"] else []
            run.left += 0 if event["hung"] else event["left"]
        box.wait()
        run.peak_mib = watcher.stop()
        return run


def find_python():
    """An interpreter that the learners' user can run: one below the home of root is none."""
    user = LEARNER if os.geteuid() == 0 else None
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
        run = Run(time.monotonic() - began, 0, {})
        run.left = watcher.count_left()
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
            watcher.look()
            process.kill()
            status = process.wait()
            left = watcher.count_left()
            watcher.stop()
            if status != -signal.SIGKILL:
                sys.exit("reprise grade-all had ended before it could be killed.")
            return self.finish(place / "home", folder, answers), left
