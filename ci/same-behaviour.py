#!/usr/bin/env python3
"""Records what a build of Reprise does, and says where two builds differ: for changes that must not be seen outside.

    ci/same-behaviour.py record [--root CHECKOUT] [--only PART] BINARY FOLDER
    ci/same-behaviour.py compare [--whole] FOLDER FOLDER

`record` writes a folder of text files, one for each thing that was tried; their paths say what. The exercises and the
answers are those of the checkout that this script lies in, or of --root. With --only, which may be given several times,
only some parts are recorded:

    exercises   each exercise of the small catalog of the tests: starter, solution, mistakes, and answers that are none
    programs    the answers of Tests/DiagnosisTests/Programs
    hostile     the programs of Tests/HostileTests/Programs, in a catalog made for them
    small       another catalog, which has what that one has not: several files, services, every comparison
    faults      what `reprise check` says of faults planted in that other catalog
    commands    every command, for people and for programs, and words that cannot be used
    terminal    the same at a terminal of 80 columns, with colours
    live        live sessions at terminals of two sizes, screen by screen, and sessions of lines

`compare` says which files differ, with the beginning of each difference (all of it with --whole); its exit status is 1
if any does.

What is chance is taken out, so that two recordings of one build are equal. Times are fixed by a clock that stands
still, which is compiled here and loaded before the C library's, so a C compiler is needed. The catalogs get a long wall
clock, so that the processor's time alone decides. Ids, durations, addresses and places are replaced by words. A
recording takes some minutes on two processors, best with nothing else to do; its `left-out.txt` says what is missing.
"""

import argparse
import atexit
import calendar
import codecs
import collections
import concurrent.futures
import difflib
import fcntl
import functools
import hashlib
import io
import itertools
import json
import os
import pathlib
import pty
import random
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unicodedata
import zipfile

from small_catalog import make_small_catalog

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORKERS = 2
# The moment at which the clock stands: a Wednesday.
NOW = calendar.timegm((2026, 3, 18, 9, 30, 0))
DAY = 86_400
PATIENCE = 60
BILL = "basics/variables/split-the-bill"

CLOCK = """
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *moment) {
    const char *fixed = getenv("FIXED_CLOCK");
    if (clock != CLOCK_REALTIME || !fixed) return syscall(SYS_clock_gettime, clock, moment);
    moment->tv_sec = atoll(fixed);
    moment->tv_nsec = 0;
    return 0;
}
"""

Done = collections.namedtuple("Done", "status output errors")


# --- a machine to record on ------------------------------------------------------------------------------------------


class Recorder:
    """The build, the folder to record into, and a temporary folder for all that the build needs around it."""

    def __init__(self, binary, folder, root):
        self.binary = os.path.abspath(binary)
        self.folder = pathlib.Path(folder)
        self.root = pathlib.Path(root).resolve()
        # Paths take part in where lines are broken, so this one has always the same length.
        self.temporary = tempfile.mkdtemp(prefix="reprise-same-", dir="/tmp")
        os.chmod(self.temporary, 0o755)
        atexit.register(shutil.rmtree, self.temporary, ignore_errors=True)
        self.python = subprocess.run(
            ["python3", "-c", "import os, sys; print(os.path.realpath(sys.executable)); print(sys.base_prefix);"
             "print('.'.join(map(str, sys.version_info[:3])))"], capture_output=True, text=True, check=True,
        ).stdout.split("\n")
        self.numbers = itertools.count(1)
        self.left_out = []
        self.kept = set()
        self.lock = threading.Lock()
        self.prepare()

    def prepare(self):
        """The clock, a folder of the PATH with this build and an editor, and a patient copy of the catalog."""
        write(self.place("clock.c"), CLOCK)
        compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("there is no C compiler, cc or clang")
        line = [compiler, "-shared", "-fPIC", "-O1", "-o", self.place("clock.so"), self.place("clock.c")]
        subprocess.run(line, check=True)
        os.makedirs(self.place("bin"))
        os.symlink(os.path.realpath(self.binary), self.place("bin/reprise"))
        script(self.place("bin/nano"), 'echo "$@" >> "$HOME/edited.txt"')
        self.catalog = self.place("catalog")
        set_wall_clock(make_small_catalog(self.catalog, self.root), 60)
        self.exercises = pathlib.Path(self.catalog, "Exercises")
        self.small = set_wall_clock(small_catalog(self.place("small")), 60)
        self.brief = set_wall_clock(small_catalog(self.place("brief")), 3)

    def place(self, name):
        return os.path.join(self.temporary, name)

    def environment(self, home, days=0, **more):
        path = [self.place("bin"), os.path.dirname(self.python[0]), "/usr/local/bin", "/usr/bin", "/bin"]
        fixed = {
            "PATH": ":".join(path), "HOME": home, "XDG_CACHE_HOME": self.place("cache"), "TZ": "UTC", "LANG": "C.UTF-8",
            "LD_PRELOAD": self.place("clock.so"), "FIXED_CLOCK": str(NOW + days * DAY), "SWIFT_BACKTRACE": "enable=no",
            "EDITOR": "nano",
        }
        fixed.update(more)
        return {name: value for name, value in fixed.items() if value is not None}

    def world(self):
        return World(self)

    def keep(self, path, text):
        """Writes a file of the recording."""
        target = self.folder / (path + ".txt")
        with self.lock:
            if target in self.kept:
                raise ValueError(f"{path} is recorded twice")
            self.kept.add(target)
        write(target, self.clean(text))

    def clean(self, text):
        """Without chance, and without what depends on the place."""
        program = os.path.realpath(self.binary)
        for place, word in [(program, "PROGRAM"), (str(self.root), "CHECKOUT")]:
            text = text.replace(place, word)
        text = re.sub(re.escape(self.temporary) + r"/worlds/[0-9]{5}", "WORLD", text)
        text = text.replace(self.temporary, "TEMPORARY")
        text = text.replace(self.python[0], "PYTHON").replace(self.python[1], "PYTHON-PREFIX")
        text = re.sub(r"\bPython " + re.escape(self.python[2]), "Python VERSION", text)
        for pattern, word in CHANCE:
            text = pattern.sub(word, text)
        return visible(text)


# Ids, addresses, durations in verdicts, the user of a sandbox, the folder of a profile's packages, whose name is a hash
# of paths, and lines of the driver, which are no behaviour.
CHANCE = [
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "UUID"),
    (re.compile(r"\b0x[0-9a-f]{8,16}\b"), "0xADDRESS"),
    (re.compile(r'("seconds" : )[0-9]+\.[0-9e-]+'), r"\g<1>0"),
    (re.compile(r"\blearner:x:[0-9]+:[0-9]+:"), "learner:x:USER:USER:"),
    (re.compile(r"(/reprise/packages/[a-z]+)-[0-9a-f]{16}\b"), r"\1-HASH"),
    (re.compile(r'(File \\?"driver\\?", line )[0-9]+'), r"\1NUMBER"),
]


def set_wall_clock(catalog, seconds):
    """Gives all profiles of a catalog so much time by the clock on the wall."""
    for profile in pathlib.Path(catalog).glob("Sandboxes/*/profile.json"):
        content = json.loads(profile.read_text())
        content["limits"]["wall-seconds"] = seconds
        profile.write_text(json.dumps(content, indent=2))
    return catalog


def visible(text):
    """Escapes and other control characters as one can read them, so that recordings are plain text."""
    text = text.replace("\r\n", "\n")
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2028-\u202e]", lambda found: ascii(found[0])[1:-1], text)


def write(path, content):
    path = os.fspath(path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode("utf-8", "surrogateescape"))
    return path


def script(path, text):
    write(path, "#!/bin/sh\n" + text + "\n")
    os.chmod(path, 0o755)
    return path


def decoded(output):
    return output.decode("utf-8", "backslashreplace")


class World:
    """A learner's machine: a home of its own, thrown away at the end."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.root = recorder.place(f"worlds/{next(recorder.numbers):05}")
        self.home = self.root + "/home"
        self.work = self.home + "/reprise"
        self.days = 0
        os.makedirs(self.home + "/try")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def file(self, name, content):
        return write(f"{self.home}/{name}", content)

    def answer(self, files):
        """Writes the files of an answer beside the workspace; gives their paths."""
        return [self.file("try/" + name, content) for name, content in files.items()]

    def save(self, exercise, files):
        """Writes the files of an answer into the workspace."""
        for name, content in files.items():
            write(f"{self.work}/{exercise}/{name}", content)

    def line(self, words, catalog):
        """A command line, with the catalog right behind the command, where one is named."""
        catalog = self.recorder.catalog if catalog is True else catalog
        behind = 1 if words and not words[0].startswith("-") else 0
        return ["reprise", *words[:behind], *(["--catalog", catalog] if catalog else []), *words[behind:]]

    def run(self, *words, catalog=True, cwd=None, stdin=b"", prefix=(), **environment):
        line = [*prefix, *self.line(words, catalog)]
        variables = self.recorder.environment(self.home, self.days, **environment)
        executable = line[0] if prefix else self.recorder.binary
        try:
            done = subprocess.run(
                line, executable=executable, cwd=cwd or self.home, env=variables, input=stdin, capture_output=True,
                timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return Done("none within a minute", "", "")
        return Done(done.returncode, decoded(done.stdout), decoded(done.stderr))

    def at_terminal(self, *words, catalog=True, typed=b"", columns=80, rows=24, **environment):
        """What a command writes to a terminal, escapes and all."""
        ours, theirs = pty.openpty()
        settings = termios.tcgetattr(theirs)
        # What is typed does not show, since it may come before or after the question.
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(theirs, termios.TCSANOW, settings)
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        variables = self.recorder.environment(self.home, self.days, TERM="xterm-256color")
        variables.update(environment)
        process = subprocess.Popen(
            self.line(words, catalog), executable=self.recorder.binary, cwd=self.home, env=variables, stdin=theirs,
            stdout=theirs, stderr=theirs, start_new_session=True)
        os.close(theirs)
        os.write(ours, typed)
        written = b"".join(iter(functools.partial(read_terminal, ours, PATIENCE), b""))
        os.close(ours)
        return Done(ended(process), decoded(written), "")

    def journal(self):
        path = self.work + "/journal.jsonl"
        return pathlib.Path(path).read_text(errors="backslashreplace") if os.path.isfile(path) else ""

    def tree(self):
        """Every file of the home folder with its content, but for those that were put there to be read."""
        text = ""
        for path in sorted(pathlib.Path(self.home).rglob("*")):
            name = str(path.relative_to(self.home))
            if path.is_file() and not path.is_symlink() and not name.startswith(("class/", "try/")):
                text += f"== {name}\n" + decoded(path.read_bytes())
        return text


def read_terminal(descriptor, seconds):
    """What has been written to a terminal; nothing where that took too long, or where it is gone."""
    if not select.select([descriptor], [], [], seconds)[0]:
        return b""
    try:
        return os.read(descriptor, 1 << 16)
    except OSError:
        return b""


def ended(process):
    """The exit status, in the end by force."""
    try:
        return process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def told(done, words=()):
    """A run of a command as text."""
    text = f"$ reprise {' '.join(words)}\n" if words else ""
    text += f"exit status: {done.status}\n"
    text += f"== standard output\n{done.output}" if done.output else ""
    text += f"== standard error\n{done.errors}" if done.errors else ""
    return text


# --- grading ---------------------------------------------------------------------------------------------------------


# What is chance in the verdict on an answer: these keys are left out, wherever they are. Its line in the journal and
# its screen, if it has one, say the same once more, and are then left out, too.
LEFT_OUT_KEYS = [
    # The order of a set differs from start to start, and with it the cases that fail.
    (re.compile("^programs/guest-list/wrong/list-of-set$"), {"cases", "notRun", "advice"}),
    # Whether a program sees its write fail before it is ended.
    (re.compile("^hostile/floods/"), {"standardError", "exception", "mismatches"}),
]


def left_out_keys(path):
    return set().union(*(keys for pattern, keys in LEFT_OUT_KEYS if pattern.search(path)))


def verdict(done, left_out=frozenset()):
    """A verdict for programs, pretty-printed, without durations, and without some keys."""
    text = f"exit status: {done.status}\n{done.errors}"
    try:
        value = without_chance(json.loads(done.output), left_out)
    except ValueError:
        return text + done.output
    return text + json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


# Of a longer text in a verdict only the beginning is kept, and its hash.
LONGEST_TEXT = 4000


def without_chance(value, left_out):
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        digest = hashlib.sha256(value.encode()).hexdigest()
        return f"{value[:400]}… in all {len(value)} characters, SHA-256 {digest}"
    if isinstance(value, list):
        return [without_chance(entry, left_out) for entry in value]
    if not isinstance(value, dict):
        return value
    fixed = {"seconds": 0, "attempt": "ID"}
    return {key: fixed.get(key, without_chance(entry, left_out)) for key, entry in value.items() if key not in left_out}


def record_grade(recorder, path, exercise, files, catalog=True, with_screen=True):
    """Grades an answer in a workspace of its own, once for programs and once for people."""
    left_out = left_out_keys(path)
    with recorder.world() as world:
        done = world.run("grade", exercise, *world.answer(files), "--json", catalog=catalog)
        recorder.keep(path + ".json", verdict(done, left_out) + ("" if left_out else "== journal\n" + world.journal()))
    if left_out:
        keys = ", ".join(sorted(left_out))
        recorder.left_out.append(f"{path}: {keys}{' and the screen' if with_screen else ''}, since they are chance")
    elif with_screen:
        with recorder.world() as world:
            recorder.keep(path + ".screen", told(world.run("grade", exercise, *world.answer(files), catalog=catalog)))


def read_files(folder):
    return {path.name: path.read_bytes() for path in sorted(pathlib.Path(folder).glob("*.py"))}


def catalog_exercises(recorder):
    """The ids of the catalog, with the folder and the description of each."""
    for file in sorted(recorder.exercises.glob("*/*/*/exercise.json")):
        yield str(file.parent.relative_to(recorder.exercises)), file.parent, json.loads(file.read_text())


NO_ANSWERS = {
    "empty": "",
    "exit": "import sys; sys.exit(0)\n",
    "hard-exit": "import os; os._exit(0)\n",
    "exit-status": "import sys; sys.exit(7)\n",
    "syntax-error": "def answer(:\n    pass\n",
    "endless-loop": "while True:\n    pass\n",
    "endless-printing": "while True:\n    print('again and again')\n",
    "much-memory": "numbers = [0] * 10**10\n",
    "unknown-name": "print(totl)\n",
    "too-much-input": "for number in range(10_000):\n    input()\n",
    "not-utf-8": "import sys\nsys.stdout.buffer.write(b'caf\\xe9 \\xff\\x00\\x1b[31m\\n')\n",
    "standard-error": "import sys\nprint('on the way', file=sys.stderr)\n",
    "escapes": "print('\\x1b[31mred\\x1b]0;title\\x07 \\u202eabc\\x00 tab\\there ')\n"
               "print('\u6f22\u5b57 \U0001f642 e\\u0301')\n",
    "starts-a-process": "import subprocess\nsubprocess.run(['ls'])\n",
    "reads-a-file": "print(open('/etc/passwd').read())\n",
}


def exercises(recorder):
    """Each exercise of the catalog with every answer that there is, and with some that are none."""
    for exercise, folder, description in catalog_exercises(recorder):
        answers = {name: read_files(folder / name) for name in ("starter", "solution")}
        for mistake in description["mistakes"]:
            answers["mistake-" + mistake["name"]] = read_files(folder / "mistakes" / mistake["name"])
        for name, text in NO_ANSWERS.items():
            answers[name] = {file: text for file in description["files"]}
        more = b"\nopen('unexpected.txt', 'w').write('here')\n"
        answers["unexpected-file"] = {name: text + more for name, text in answers["solution"].items()}
        answers["missing-file"] = {}
        for name, files in answers.items():
            yield functools.partial(record_grade, recorder, f"exercises/{exercise}/{name}", exercise, files)


def programs(recorder):
    """The answers that the tests of the diagnosis have."""
    files = {exercise.split("/")[-1]: (exercise, about["files"]) for exercise, _, about in catalog_exercises(recorder)}
    folder = recorder.root / "Tests/DiagnosisTests/Programs"
    for path in sorted(folder.rglob("*.py")):
        exercise, names = files[path.relative_to(folder).parts[0]]
        name = "programs/" + str(path.relative_to(folder))[:-3]
        yield functools.partial(record_grade, recorder, name, exercise, {names[0]: path.read_bytes()})


# --- hostile programs ------------------------------------------------------------------------------------------------


def heads(source):
    """The declarations in the first lines of a program of the tests."""
    lines = itertools.takewhile(lambda line: line.startswith("#"), source.split("\n"))
    pairs = [line[2:].split(":", 1) for line in lines]
    return {pair[0]: pair[1].strip() for pair in pairs if len(pair) == 2}


def hostile_profile(processes, runs_out):
    limits = {
        "wall-seconds": 10 if runs_out else 30, "cpu-seconds": 1 if runs_out else 15, "memory-mib": 256, "threads": 16,
        "output-kib": 256, "file-kib": 1024, "disk-kib": 4096, "files": 256, "open-files": 64,
    }
    return profile_text("Tight limits", limits, processes=processes)


def hostile(recorder):
    """Programs that attack the sandbox or the grader, under the limits that the tests set, but for the wall clock."""
    folder = recorder.root / "Tests/HostileTests/Programs"
    catalog = recorder.place("hostile")
    kinds = set()
    jobs = []
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text()
        head = heads(source)
        name = str(path.relative_to(folder))[:-3]
        if head.get("needs", "full") != "full":
            recorder.left_out.append(f"hostile/{name}: needs the {head['needs']} rung, which no option chooses")
            continue
        declared = head.get("verdict on full", head.get("verdict", ""))
        kind = (int(head.get("processes", 0)), "time-limit" in declared.split(" or "))
        kinds.add(kind)
        exercise = "t/t/" + hostile_name(kind)
        jobs.append(functools.partial(
            record_grade, recorder, "hostile/" + name, exercise, {"main.py": source}, catalog, False))
    hostile_catalog(catalog, sorted(kinds))
    return jobs


def hostile_name(kind):
    return f"held-{kind[0]}" + ("-short" if kind[1] else "")


def hostile_catalog(folder, kinds):
    """One exercise of one case for each profile that is needed: prints `held`, and leaves an empty file behind."""
    case = {"name": "held", "expect": {"stdout": ["held"], "files": {"result.txt": []}}}
    names = [hostile_name(kind) for kind in kinds]
    write(folder + "/Exercises/catalog.json", catalog_text({"t": {"t": names}}))
    for kind, name in zip(kinds, names):
        write(f"{folder}/Sandboxes/{name}/profile.json", hostile_profile(*kind))
        files = exercise_files(name, ["main.py"], {"main.py": "print('held')\n"}, sandbox=name, cases=[case])
        for path, content in files.items():
            write(f"{folder}/Exercises/t/t/{name}/{path}", content)


# --- a small catalog -------------------------------------------------------------------------------------------------

LIMITS = {
    "wall-seconds": 5, "cpu-seconds": 2, "memory-mib": 512, "threads": 32, "output-kib": 1024, "file-kib": 4096,
    "disk-kib": 16384, "files": 1024, "open-files": 128,
}


def profile_text(title, limits=LIMITS, network="none", processes=0):
    profile = {
        "format": 1, "title": title, "network": network, "processes": processes, "preload": [], "limits": limits,
    }
    return json.dumps(profile, indent=2) + "\n"


def catalog_text(tracks):
    """`catalog.json` for exercises by track and topic."""
    return json.dumps({
        "format": 1,
        "tracks": [
            {"id": track, "title": track.capitalize(), "section": str(number), "topics": [
                {"id": topic, "title": topic.capitalize(), "exercises": names} for topic, names in topics.items()]}
            for number, (track, topics) in enumerate(tracks.items(), 1)],
        "concepts": [
            {"id": "counting", "title": "Counting down"}, {"id": "writing", "title": "Writing files"},
            {"id": "asking", "title": "Asking a server"}],
        "traps": [
            {"id": "off-by-one", "title": "Off by one at a boundary"},
            {"id": "wrong-order", "title": "The right lines in another order"}],
    }, indent=2) + "\n"


def exercise_files(
    title, files, solution, starter=None, mistakes=(), sandbox="pure", cases=None, concept="counting", checks=None
):
    """The files of an exercise by their paths. `mistakes` are triples: name, program, names of the cases that fail."""
    description = {
        "format": 1, "title": title, "level": 1, "minutes": 5, "concepts": [concept], "sandbox": sandbox,
        "files": files, "mistakes": [
            {"name": name, "trap": "off-by-one", "verdict": "wrong-answer", "fails": fails}
            for name, _, fails in mistakes],
    }
    made = {
        "exercise.json": json.dumps(description, indent=2) + "\n",
        "statement.md": f"# {title}\n\nDo what is asked for, and **nothing** else:\n\n- print `1`;\n- then stop.\n",
        "hints.md": "## Look\n\nLook at the `number`.\n\n## Think\n\nThink of the last one.\n",
    }
    for file in files:
        made["starter/" + file] = (starter or {}).get(file, "# write it here\n")
        made["solution/" + file] = solution[file]
        for name, program, _ in mistakes:
            made[f"mistakes/{name}/{file}"] = program.get(file, solution[file])
    for name, _, _ in mistakes:
        made[f"mistakes/{name}/diagnosis.md"] = f"This is the mistake {name}. Look at the end of the range.\n"
    if cases is not None:
        made["checks/cases.json"] = json.dumps({"cases": cases}, indent=2) + "\n"
    for name, text in (checks or {}).items():
        made["checks/" + name] = text
    return made


COUNT_MAIN = """from steps import countdown, show

if __name__ == "__main__":
    for number in countdown(int(input())):
        print(number)
"""
COUNT_STEPS = """def countdown(start):
    if start < 0:
        raise ValueError(f"{start} is below 0")
    return list(range(start, 0, -1))


def show(start):
    print("from", start)
    print()
    for number in countdown(start):
        print(number)
"""
COUNT_SESSIONS = """# case: two steps
>>> countdown(2)
[2, 1]

# case: no steps
>>> countdown(0)
[]
>>> bool(countdown(1))
True

# case: below zero
>>> countdown(-1)
Traceback (most recent call last):
    ...
ValueError: -1 is below 0
>>> countdown(-2)  # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
    ...
ValueError: anything

# case: long lists
>>> countdown(30)  # doctest: +ELLIPSIS
[30, 29, ..., 2, 1]
>>> countdown(4)  # doctest: +NORMALIZE_WHITESPACE
[4,   3,
 2, 1]
>>> countdown(10**9)  # doctest: +SKIP
[]

# case: shown
>>> show(2)
from 2
<BLANKLINE>
2
1
>>> for start in (1, 0):
...     print(len(countdown(start)))
...
1
0
"""
COMPARE_MAIN = """import sys

ANSWERS = {
    "exact": "one\\ntwo\\n",
    "space": "one\\ntwo\\n",
    "float": "mean 0.1 of 3\\n",
    "lines": "a\\nb\\nc\\n",
    "json": '{"a": [1, 2], "b": null}\\n',
    "regex": "run 17 took 3 s\\n",
}
sys.stdout.write(ANSWERS[sys.argv[1]])
"""
COMPARE_WRITE = "sys.stdout.write(ANSWERS[sys.argv[1]])"
# Other texts that the comparisons have to take for the same.
COMPARE_OTHERS = """ANSWERS |= {
    "space": "one  \\ntwo\\t\\n\\n",
    "float": "mean 0.10000000003 of 3\\n",
    "lines": "c\\na\\nb\\n",
    "json": '{"a":[1,2.0],\\n"b":null}',
    "regex": "run 1 took 99 s\\n",
}
"""
LEDGER_MAIN = """import os
import sys

if not os.path.exists("in.txt"):
    print("there is no in.txt", file=sys.stderr)
    sys.exit(3)
with open("in.txt") as file:
    total = sum(int(line) for line in file)
os.makedirs("out")
with open("out/total.txt", "w") as file:
    file.write(f"{total}\\n")
print("written")
"""
GREETER = """import http.server

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print("asked for", self.path, flush=True)
        self.send_response(200 if self.path == "/greeting" else 404)
        self.end_headers()
        self.wfile.write(b"hello\\n")

    def log_message(self, *arguments):
        pass

server = http.server.HTTPServer(("127.0.0.1", 8080), Handler)
print("ready", flush=True)
server.serve_forever()
"""
GREETING_MAIN = """import urllib.request


def ask(path):
    return urllib.request.urlopen("http://127.0.0.1:8080" + path, timeout=2).read().decode().strip()


if __name__ == "__main__":
    print(ask("/greeting"))
"""
GREETING_SESSIONS = """# case: asked by hand
# service: greeter.py
>>> ask("/greeting")
'hello'
"""


def compare_cases():
    rows = [
        ("exact", "exact", ["one", "two"]), ("space", "trailing-space", ["one", "two"]),
        ("float", {"float": 1e-6}, ["mean 0.1 of 3"]), ("lines", "unordered-lines", ["a", "b", "c"]),
        ("json", "json", ['{"b": null, "a": [1, 2]}']), ("regex", "regex", ["run [0-9]+ took [0-9]+ s"]),
    ]
    return [
        {"name": name, "argv": [name], "compare": comparison, "expect": {"stdout": lines}}
        for name, comparison, lines in rows]


def countdown_files():
    upwards = COUNT_STEPS.replace("range(start, 0, -1)", "range(1, start + 1)")
    early = COUNT_STEPS.replace("range(start, 0, -1)", "range(start, 1, -1)")
    every = ["from three", "from one", "two steps", "no steps", "long lists", "shown"]
    mistakes = [("stops-early", {"steps.py": early}, every),
                ("counts-up", {"steps.py": upwards}, ["from three", "two steps", "long lists", "shown"])]
    cases = [
        {"name": "from three", "stdin": ["3"], "expect": {"stdout": ["3", "2", "1"]}},
        {"name": "from one", "argv": ["--quiet", "a b"], "stdin": "1\n", "compare": "trailing-space",
         "expect": {"stdout": ["1"], "exit": 0}},
    ]
    return exercise_files(
        "Countdown", ["main.py", "steps.py"], {"main.py": COUNT_MAIN, "steps.py": COUNT_STEPS},
        steps("return list(range(start, 0, -1))", "return []"), mistakes, cases=cases,
        checks={"sessions.pycon": COUNT_SESSIONS})


def comparing_files():
    def changed(old, new):
        return {"main.py": COMPARE_MAIN.replace(old, new)}

    mistakes = [("other-number", changed("0.1 of", "0.2 of"), ["float"]), ("line-lost", changed("\\nb", ""), ["lines"])]
    return exercise_files("Comparing", ["main.py"], {"main.py": COMPARE_MAIN}, None, mistakes, cases=compare_cases())


def ledger_files():
    cases = [
        {"name": "three numbers", "files": {"in.txt": ["1", "2", "4"]},
         "expect": {"stdout": ["written"], "files": {"out/total.txt": ["7"]}}},
        {"name": "no numbers", "files": {"in.txt": []},
         "expect": {"stdout": ["written"], "files": {"out/total.txt": ["0"]}}},
        {"name": "no file", "expect": {"stdout": [], "exit": 3}},
    ]
    mistakes = [
        ("no-newline", {"main.py": LEDGER_MAIN.replace("}\\n", "}")}, ["three numbers", "no numbers"]),
        ("other-status", {"main.py": LEDGER_MAIN.replace("exit(3)", "exit(1)")}, ["no file"]),
    ]
    return exercise_files(
        "Ledger", ["main.py"], {"main.py": LEDGER_MAIN}, None, mistakes, cases=cases, concept="writing")


def greeting_files():
    case = {"name": "greeted", "service": "greeter.py", "expect": {"stdout": ["hello"]}}
    mistakes = [
        ("shouts", {"main.py": GREETING_MAIN.replace('print(ask("/greeting"))', 'print(ask("/greeting").upper())')},
         ["greeted"]),
        ("whole", {"main.py": GREETING_MAIN.replace(".strip()", "")}, ["greeted", "asked by hand"]),
    ]
    return exercise_files(
        "Greeting", ["main.py"], {"main.py": GREETING_MAIN}, None, mistakes, "loopback", [case], "asking",
        {"sessions.pycon": GREETING_SESSIONS, "services/greeter.py": GREETER})


SMALL = {
    "small/modules/countdown": countdown_files, "small/whole/comparing": comparing_files,
    "small/whole/ledger": ledger_files, "small/services/greeting": greeting_files,
}


def small_catalog(folder, names=tuple(SMALL)):
    """Writes the small catalog, or some exercises of it."""
    topics = collections.defaultdict(list)
    for name in names:
        _, topic, last = name.split("/")
        topics[topic].append(last)
        for path, content in SMALL[name]().items():
            write(f"{folder}/Exercises/{name}/{path}", content)
    write(folder + "/Exercises/catalog.json", catalog_text({"small": topics}))
    write(folder + "/Sandboxes/pure/profile.json", profile_text("The standard library only"))
    write(folder + "/Sandboxes/loopback/profile.json", profile_text("TCP to itself", network="loopback"))
    return folder


def steps(old, new, main=COUNT_MAIN):
    return {"main.py": main, "steps.py": COUNT_STEPS.replace(old, new)}


def comparing(old, new):
    return {"main.py": COMPARE_MAIN.replace(old, new)}


def ledger(old, new):
    return {"main.py": LEDGER_MAIN.replace(old, new)}


def greeting(old, new):
    return {"main.py": GREETING_MAIN.replace(old, new)}


SMALL_ANSWERS = {
    "small/modules/countdown": {
        "right": steps("", ""),
        "stops-early": steps("range(start, 0, -1)", "range(start, 1, -1)"),
        "returns-nothing": steps("return list", "list"),
        "prints-instead": steps("return list(range(start, 0, -1))", "print(list(range(start, 0, -1)))"),
        "one-for-true": steps("    return list", "    if start == 1:\n        return 1\n    return list"),
        "other-exception": steps("raise ValueError", "raise TypeError"),
        "no-exception": steps("raise ValueError(f\"{start} is below 0\")", "return []"),
        "ends-in-the-middle": steps("    return list", "    import sys\n    sys.exit(0)\n    return list"),
        "ends-hard": steps("    return list", "    import os\n    os._exit(4)\n    return list"),
        "endless": steps("    return list", "    while start:\n        pass\n    return list"),
        "waits": steps("    return list", "    import time\n    time.sleep(60)\n    return list"),
        "spaces": steps('print("from", start)', 'print("from", start, "")'),
        "syntax-error": steps("def show(start):", "def show(start)"),
        "fails-at-import": steps("def show", "print(undefined)\n\n\ndef show"),
        "second-file-missing": {"main.py": COUNT_MAIN},
        "first-file-missing": {"steps.py": COUNT_STEPS},
        "file-too-many": dict(steps("", ""), **{"other.py": "x = 1\n"}),
        "wrong-import": steps("", "", COUNT_MAIN.replace("from steps", "from stepz")),
    },
    "small/whole/comparing": {
        "right": comparing("", ""),
        "as-right": comparing(COMPARE_WRITE, COMPARE_OTHERS + COMPARE_WRITE),
        "all-wrong": comparing(COMPARE_WRITE, "print(ANSWERS[sys.argv[1]].upper() + '0')"),
        "no-newline": comparing("ANSWERS[sys.argv[1]]", "ANSWERS[sys.argv[1]].rstrip()"),
        "windows": comparing("ANSWERS[sys.argv[1]]", "ANSWERS[sys.argv[1]].replace('\\n', '\\r\\n')"),
        "spaces-inside": comparing(
            "ANSWERS[sys.argv[1]]", "ANSWERS[sys.argv[1]].replace('\\n', ' \\n').replace(' ', '  ')"),
        "nothing": comparing(COMPARE_WRITE, ""),
        "other-number": comparing("0.1 of", "0.2 of"),
        "line-twice": comparing("a\\nb\\nc", "a\\nb\\nc\\nc"),
        "no-json": comparing('{"a": [1, 2], "b": null}', '{"a": [1, 2], "b": None}'),
        "other-json": comparing('{"a": [1, 2], "b": null}', '{"a": [2, 1], "b": null}'),
        "no-match": comparing("run 17", "run x"),
        "argument-off-by-one": comparing("sys.argv[1]", "sys.argv[0]"),
        "not-utf-8": comparing(COMPARE_WRITE, "sys.stdout.buffer.write(b'\\xff\\n')"),
        "long": comparing("ANSWERS[sys.argv[1]]", "'x' * 5000 + '\\n' * 300"),
    },
    "small/whole/ledger": {
        "right": ledger("", ""),
        "no-newline": ledger("}\\n", "}"),
        "wrong-total": ledger("{total}", "{total + 1}"),
        "no-file": ledger("open(\"out/total.txt\", \"w\")", "open(\"out/totl.txt\", \"w\")"),
        "folder-instead": ledger("with open(\"out/total.txt\", \"w\") as file:\n    file.write(f\"{total}\\n\")",
                                 "os.makedirs(\"out/total.txt\")"),
        "link-instead": ledger("with open(\"out/total.txt\", \"w\") as file:\n    file.write(f\"{total}\\n\")",
                               "os.symlink(\"/etc/passwd\", \"out/total.txt\")"),
        "pipe-instead": ledger("with open(\"out/total.txt\", \"w\") as file:\n    file.write(f\"{total}\\n\")",
                               "os.mkfifo(\"out/total.txt\")"),
        "not-utf-8": ledger("file.write(f\"{total}\\n\")", "file.buffer.write(b\"\\xff\\x00\\n\")"),
        "long-file": ledger("{total}\\n", "{'x' * 3000}\\n"),
        "large-file": ledger("{total}\\n", "{'x' * 10**7}\\n"),
        "other-status": ledger("exit(3)", "exit(1)"),
        "no-status": ledger("    sys.exit(3)\n", "    sys.exit()\n"),
        "wrong-stream": ledger("print(\"written\")", "print(\"written\", file=sys.stderr)"),
        "reads-what-is-not-there": ledger("not os.path.exists(\"in.txt\")", "False"),
        "sleeps": ledger("import os\n", "import os, time\ntime.sleep(60)\n"),
    },
    "small/services/greeting": {
        "right": greeting("", ""),
        "another-path": greeting("ask(\"/greeting\")", "ask(\"/\")"),
        "another-port": greeting("8080", "8081"),
        "whole": greeting(".strip()", ""),
        "nothing": {"main.py": ""},
        "outside": greeting("127.0.0.1:8080", "192.0.2.1"),
    },
}


def small(recorder):
    for exercise, answers in SMALL_ANSWERS.items():
        for name, files in answers.items():
            path = f"{exercise}/{name}"
            catalog = recorder.brief if name in ("waits", "sleeps") else recorder.small
            yield functools.partial(record_grade, recorder, path, exercise, files, catalog)
        for name, text in NO_ANSWERS.items():
            files = {file: text for file in answers["right"]}
            yield functools.partial(record_grade, recorder, f"{exercise}/none-{name}", exercise, files, recorder.small)


# --- planted faults --------------------------------------------------------------------------------------------------

AT = "Exercises/small/modules/countdown/"
CATALOG_FILE = "Exercises/catalog.json"
PROFILE_FILE = "Sandboxes/pure/profile.json"
EXERCISE_FILE = AT + "exercise.json"
CASES_FILE = AT + "checks/cases.json"
SESSIONS_FILE = AT + "checks/sessions.pycon"
GREETER_FILE = "Exercises/small/services/greeting/checks/services/greeter.py"


def swap(file, old, new):
    """Replaces a text that must be there."""
    def edit(catalog):
        path = pathlib.Path(catalog, file)
        text = path.read_text()
        if old not in text:
            raise ValueError(f"{old!r} is not in {file}")
        path.write_text(text.replace(old, new, 1))
    return edit


def put(file, content):
    return lambda catalog: write(f"{catalog}/{file}", content)


def folder(name):
    return lambda catalog: os.makedirs(f"{catalog}/{name}")


def delete(file):
    def edit(catalog):
        path = pathlib.Path(catalog, file)
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return edit


def empty_passes(catalog):
    """An exercise that asks for nothing at all."""
    shutil.rmtree(f"{catalog}/{AT}")
    mistakes = [(name, {"main.py": f"print('{name}')\n"}, ["silent"]) for name in ("one", "two")]
    case = {"name": "silent", "expect": {"stdout": []}}
    files = exercise_files(
        "Countdown", ["main.py"], {"main.py": "pass\n"}, {"main.py": "print(1)\n"}, mistakes, cases=[case])
    for path, content in files.items():
        write(f"{catalog}/{AT}{path}", content)


FAULTS = {
    "catalog-missing": [delete(CATALOG_FILE)],
    "catalog-cut-off": [put(CATALOG_FILE, '{ "format": 1')],
    "catalog-a-list": [put(CATALOG_FILE, "[1]")],
    "catalog-later-format": [swap(CATALOG_FILE, '"format": 1', '"format": 2')],
    "catalog-unknown-key": [swap(CATALOG_FILE, '"traps"', '"trap"')],
    "catalog-misspelt-key": [swap(CATALOG_FILE, '"section"', '"sektion"')],
    "catalog-no-tracks": [put(CATALOG_FILE, '{"format": 1, "tracks": [], "concepts": [], "traps": []}')],
    "catalog-id-in-capitals": [swap(CATALOG_FILE, '"id": "counting"', '"id": "Counting"')],
    "catalog-id-twice": [swap(CATALOG_FILE, '"id": "writing"', '"id": "counting"')],
    "catalog-empty-title": [swap(CATALOG_FILE, '"Counting down"', '""')],
    "catalog-exercise-without-folder": [swap(CATALOG_FILE, '"countdown"', '"countdown", "count-up"')],
    "catalog-folder-not-named": [folder("Exercises/small/modules/count-up")],
    "catalog-stray-file": [put("Exercises/small/modules/notes.md", "Later.")],
    "catalog-not-utf-8": [put(CATALOG_FILE, b'{"format": "\xff"}')],
    "profile-missing": [delete(PROFILE_FILE)],
    "profile-limit-left-out": [swap(PROFILE_FILE, '    "threads": 32,\n', "")],
    "profile-limit-as-text": [swap(PROFILE_FILE, '"threads": 32', '"threads": "32"')],
    "profile-limit-out-of-range": [swap(PROFILE_FILE, '"memory-mib": 512', '"memory-mib": 63')],
    "profile-limit-with-fraction": [swap(PROFILE_FILE, '"wall-seconds": 5', '"wall-seconds": 0.5')],
    "profile-misspelt-network": [swap(PROFILE_FILE, '"none"', '"loopbak"')],
    "profile-unknown-limit": [swap(PROFILE_FILE, '"files": 1024', '"files": 1024, "file": 1')],
    "profile-unused-and-empty": [folder("Sandboxes/web")],
    "profile-bad-requirements": [put("Sandboxes/pure/requirements.txt", "requests\n")],
    "exercise-missing": [delete(EXERCISE_FILE)],
    "exercise-not-utf-8": [put(EXERCISE_FILE, b"{\xff}")],
    "exercise-key-twice": [swap(EXERCISE_FILE, '"level": 1', '"level": 1, "level": 2')],
    "exercise-unknown-key": [swap(EXERCISE_FILE, '"minutes": 5', '"minutes": 5, "minute": 5')],
    "exercise-level-out-of-range": [swap(EXERCISE_FILE, '"level": 1', '"level": 6')],
    "exercise-minutes-true": [swap(EXERCISE_FILE, '"minutes": 5', '"minutes": true')],
    "exercise-misspelt-concept": [swap(EXERCISE_FILE, '"counting"', '"countin"')],
    "exercise-misspelt-sandbox": [swap(EXERCISE_FILE, '"pure"', '"puer"')],
    "exercise-misspelt-trap": [swap(EXERCISE_FILE, '"off-by-one"', '"off-by-two"')],
    "exercise-no-verdict": [swap(EXERCISE_FILE, '"wrong-answer"', '"accepted"')],
    "exercise-unknown-case": [swap(EXERCISE_FILE, '"from one"', '"form one"')],
    "exercise-bad-file-name": [swap(EXERCISE_FILE, '"steps.py"', '"2nd.py"')],
    "exercise-mistake-in-capitals": [swap(EXERCISE_FILE, '"counts-up"', '"CountsUp"')],
    "exercise-several-at-once": [
        swap(EXERCISE_FILE, '"level": 1', '"level": "one"'), swap(EXERCISE_FILE, '"minutes": 5', '"minutes": 0'),
        delete(AT + "statement.md"), delete(AT + "solution/steps.py")],
    "texts-no-statement": [delete(AT + "statement.md")],
    "texts-another-title": [swap(AT + "statement.md", "# Countdown", "# Count down")],
    "texts-one-hint": [put(AT + "hints.md", "## Hint 1\n\nCount.\n")],
    "texts-empty-hint": [put(AT + "hints.md", "## Hint 1\n\nCount.\n\n## Hint 2\n\n")],
    "texts-no-diagnosis": [delete(AT + "mistakes/counts-up/diagnosis.md")],
    "folder-stray-file": [put(AT + "hint.md", "## Hint 1\n")],
    "folder-solution-lacks-a-file": [delete(AT + "solution/steps.py")],
    "folder-starter-file-too-many": [put(AT + "starter/step.py", "")],
    "folder-mistake-missing": [delete(AT + "mistakes/counts-up")],
    "folder-mistake-not-declared": [folder(AT + "mistakes/count-up")],
    "cases-bad-json": [put(CASES_FILE, '{ "cases": [ { "name": ] }')],
    "cases-empty-object": [put(CASES_FILE, "{}")],
    "cases-no-output": [swap(CASES_FILE, '"stdout": [\n          "1"\n        ],\n', "")],
    "cases-misspelt-key": [swap(CASES_FILE, '"argv"', '"args"')],
    "cases-argument-is-number": [swap(CASES_FILE, '"--quiet"', "3")],
    "cases-line-break-in-line": [swap(CASES_FILE, '"stdin": [\n        "3"', '"stdin": [\n        "3\\n"')],
    "cases-exit-out-of-range": [swap(CASES_FILE, '"exit": 0', '"exit": 256')],
    "cases-misspelt-comparison": [swap(CASES_FILE, '"trailing-space"', '"trailing-spaces"')],
    "cases-float-without-tolerance": [swap(CASES_FILE, '"trailing-space"', '"float"')],
    "cases-bad-expression": [
        swap(CASES_FILE, '"trailing-space"', '"regex"'), swap(CASES_FILE, '  "1"\n        ],', '  "(1"\n        ],')],
    "cases-file-outside": [swap(CASES_FILE, '"argv"', '"files": { "../in.txt": [] }, "argv"')],
    "cases-learners-file": [swap(CASES_FILE, '"argv"', '"files": { "steps.py": [] }, "argv"')],
    "cases-unknown-service": [swap(CASES_FILE, '"argv"', '"service": "server.py", "argv"')],
    "cases-name-twice": [swap(CASES_FILE, '"from one"', '"two steps"')],
    "checks-unknown-kind": [put(AT + "checks/case.json", "{}")],
    "checks-none": [delete(AT + "checks")],
    "session-stray-prose": [swap(SESSIONS_FILE, "[2, 1]\n", "[2, 1]\n\nNow the second.\n")],
    "session-no-space": [swap(SESSIONS_FILE, ">>> countdown(0)", ">>>countdown(0)")],
    "session-misspelt-directive": [swap(SESSIONS_FILE, "+ELLIPSIS", "+ELIPSIS")],
    "session-unknown-directive": [swap(SESSIONS_FILE, "+SKIP", "+REPORT_NDIFF")],
    "session-case-without-name": [swap(SESSIONS_FILE, "# case: no steps", "# case: ")],
    "session-case-without-example": [swap(SESSIONS_FILE, "# case: no steps", "# case: nothing\n\n# case: no steps")],
    "session-comment-is-no-case": [swap(SESSIONS_FILE, "# case: no steps", "# cases: no steps")],
    "session-case-twice": [swap(SESSIONS_FILE, "# case: no steps", "# case: below zero")],
    "session-not-utf-8": [put(SESSIONS_FILE, b"\xff")],
    "service-not-ready": [put(GREETER_FILE, "raise SystemError('no port left')\n")],
    "service-ends": [put(GREETER_FILE, "print('getting ready')\n")],
    "service-without-network": [swap("Exercises/small/services/greeting/exercise.json", '"loopback"', '"pure"')],
    "proof-solution-fails": [swap(AT + "solution/steps.py", "range(start, 0, -1)", "range(start, 1, -1)")],
    "proof-solution-ends-with-exception": [swap(AT + "solution/steps.py", "return list", "return lst")],
    "proof-starter-passes": [put(AT + "starter/steps.py", COUNT_STEPS)],
    "proof-mistake-passes": [put(AT + "mistakes/counts-up/steps.py", COUNT_STEPS)],
    "proof-mistake-fails-others": [swap(EXERCISE_FILE, '"shown"\n', '"shown", "below zero"\n')],
    "proof-mistake-other-verdict": [swap(AT + "mistakes/counts-up/steps.py", "return list", "return lst")],
    "proof-mistakes-alike": [put(AT + "mistakes/counts-up/steps.py", COUNT_STEPS.replace("0, -1", "1, -1"))],
    "proof-empty-answer-passes": [empty_passes],
}


def record_fault(recorder, name, edits):
    catalog = recorder.place(f"faulty/{name}")
    small_catalog(catalog, ("small/modules/countdown", "small/services/greeting"))
    for edit in edits:
        edit(catalog)
    with recorder.world() as world:
        answer = world.answer({"main.py": COUNT_MAIN, "steps.py": COUNT_STEPS})
        lines = [["check"], ["check", "--json"], ["list"], ["show", "countdown"], ["grade", "countdown", *answer]]
        text = "\n".join(told(world.run(*words, catalog=catalog), words) for words in lines)
    recorder.keep("faults/" + name, text)


def faults(recorder):
    for name, edits in FAULTS.items():
        yield functools.partial(record_fault, recorder, name, edits)


# --- commands --------------------------------------------------------------------------------------------------------

COMMANDS = [
    "list", "show", "grade", "hint", "solution", "reset", "rebuild", "explain", "report", "journal", "check", "doctor",
    "sandbox", "completions",
]


def record_lines(recorder, path, lines, prepare=None, catalog=True, **options):
    """Runs command lines one after the other on one machine, and keeps what each says."""
    text = ""
    with recorder.world() as world:
        if prepare:
            prepare(world)
        for line in lines:
            if callable(line):
                line(world)
                continue
            words = line if isinstance(line, list) else [word for word in line.split(" ") if word]
            words = [word.replace("HOME", world.home).replace("SMALL", recorder.small) for word in words]
            text += told(world.run(*words, catalog=catalog, **options), words) + "\n"
        tree = world.tree()
    recorder.keep(path, text)
    recorder.keep(path + ".files", tree)


def bill(recorder, name):
    return read_files(recorder.exercises / BILL / name)


def saving(exercise, files):
    return lambda world: world.save(exercise, files)


def later(days):
    def change(world):
        world.days += days
    return change


def help_lines():
    yield from ["--help", "-h", "help", "--version", "help --version", "help nothing"]
    for name in COMMANDS:
        yield from [f"{name} --help", f"help {name}", f"{name} -h extra words --json"]


def first_days(recorder, more):
    """A learner's first days, by commands; `more` is added to each, as in `--json`."""
    right, starter = bill(recorder, "solution"), bill(recorder, "starter")
    wrong = bill(recorder, "mistakes/true-division")
    lines = [
        "", "list", "show split-the-bill", f"show {BILL}", "grade", "hint", "hint", "hint split-the-bill", "hint",
        "hint", "solution", "reset", "rebuild", "rebuild split-the-bill", saving(BILL, wrong), "grade",
        "grade split-the-bill", "", "list", "reset --yes", "reset --yes split-the-bill",
        saving(BILL, {"main.py": "mine = 1\n"}), "solution --give-up", "solution", "report", saving(BILL, right),
        later(1), "grade split-the-bill", "", "list", "hint", "hint split-the-bill", "solution split-the-bill",
        later(1), "", "list", "rebuild", "rebuild", "rebuild split-the-bill", "hint split-the-bill",
        "solution split-the-bill", "", saving(BILL, wrong), "grade split-the-bill", saving(BILL, right),
        "grade split-the-bill", "grade split-the-bill", "list", "", "rebuild", later(8), "", "rebuild",
        "solution --give-up split-the-bill", "", "report", "journal", "journal add what I forgot", "journal add",
        "journal add --exercise parcel-label a note  with   spaces", "journal list", "doctor", saving(BILL, starter),
        "reset split-the-bill --yes",
    ]
    return [line if callable(line) else f"{line} {more}".strip() for line in lines]


def record_stories(recorder):
    for name, more in [("for-people", ""), ("for-programs", "--json")]:
        yield functools.partial(record_lines, recorder, f"commands/first-days-{name}", first_days(recorder, more))
    yield functools.partial(record_all_accepted, recorder)
    yield functools.partial(record_here, recorder)


def record_all_accepted(recorder):
    """Every exercise accepted, one after the other, until nothing is left."""
    lines = []
    for exercise, place, _ in catalog_exercises(recorder):
        lines += ["", saving(exercise, read_files(place / "solution")), f"grade {exercise}"]
    lines += ["", "--json", "list", "grade", "hint", later(2), "", "--json"]
    record_lines(recorder, "commands/all-accepted", lines)


def record_here(recorder):
    """Commands in an exercise's folder, which say nothing of which exercise."""
    text = ""
    with recorder.world() as world:
        world.save("basics/files/log-digest", read_files(recorder.exercises / "basics/files/log-digest/starter"))
        os.makedirs(world.work + "/.reprise")
        here = world.work + "/basics/files/log-digest"
        lines = [
            ["grade"], ["grade", "main.py"], ["grade", "."], ["hint"], ["journal", "add", "here"], ["journal"],
            ["reset", "--yes"], ["solution"], ["solution", "--give-up"], ["rebuild"], []]
        for words in lines:
            text += told(world.run(*words, cwd=here), words) + "\n"
        recorder.keep("commands/in-an-exercise", text)
        recorder.keep("commands/in-an-exercise.files", world.tree())


# --- journals --------------------------------------------------------------------------------------------------------

VERDICTS = ["wrong-answer", "wrong-answer", "runtime-error", "syntax-error", "time-limit", "missing-file"]
EXCEPTIONS = ["KeyError", "IndexError", "TypeError", "ValueError", "NameError", "ZeroDivisionError"]


def moment(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


class Learner:
    """Somebody who writes a journal: the same lines for the same name, whatever the machine."""

    def __init__(self, recorder, name, weak, count):
        self.random = random.Random(int(hashlib.sha256(name.encode()).hexdigest()[:12], 16)).random
        self.name, self.weak, self.count = name, weak, count
        self.all = list(catalog_exercises(recorder))
        catalog = json.loads((recorder.exercises / "catalog.json").read_text())
        self.traps = [trap["id"] for trap in catalog["traps"]]

    def choose(self, values):
        return values[int(self.random() * len(values))]

    def lines(self):
        """Some entries a day over eleven weeks, with gaps."""
        seconds = NOW - 77 * DAY
        for number in range(self.count):
            seconds += int(self.random() ** 3 * 2 * 77 * DAY / self.count * 1.9)
            entry = self.entry(number)
            entry.update(format=2, id=f"{self.name}-{number:03}", time=moment(min(seconds, NOW)))
            yield json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    def entry(self, number):
        exercise, _, description = self.choose(self.all)
        kind = self.random()
        if kind < 0.08:
            return {"kind": "hint", "exercise": exercise, "number": 1 + number % 3}
        if kind < 0.11:
            return {"kind": "solution", "exercise": exercise, "gaveUp": number % 2 == 0}
        if kind < 0.15:
            return {"kind": "note", "exercise": exercise, "text": f"never again, <b>{number}</b> & =1+1 |x| é"}
        return self.attempt(number, exercise, description["concepts"])

    def attempt(self, number, exercise, concepts):
        missed = self.random() < (0.75 if self.weak in concepts else 0.2)
        entry = {
            "kind": "attempt", "exercise": exercise, "content": "4ac1", "concepts": concepts,
            "mode": "rebuild" if number % 7 == 0 else "solve", "failed": [], "notRun": [],
            "verdict": self.choose(VERDICTS) if missed else "accepted", "hints": number % 3,
            "peeks": 1 if number % 11 == 0 else 0, "seconds": 30 + int(self.random() * 900),
        }
        if missed:
            failed = {"name": f"case {number % 4}", "verdict": entry["verdict"]}
            if entry["verdict"] == "runtime-error":
                failed.update(exception=self.choose(EXCEPTIONS[:2 + number % 5]), line=1 + number % 20)
            if entry["verdict"] == "syntax-error":
                failed.update(exception="SyntaxError", line=3, syntax="missing-colon")
            entry["failed"] = [failed]
            if self.random() < 0.6:
                entry["trap"] = self.choose(self.traps[:3 + number % 9])
        return entry


# Lines that a journal should not have, in among the others.
BAD_LINES = [
    "rubbish", "", "[1,2]", '{"format":9,"id":"newer","kind":"dream"}', '{"format":2,"id":"own-001","kind":"hint"}',
    '{"format":2,"kind":"hint","id":"no-time","exercise":"a/b/c","number":1}', '{"kind":"note","kind":"note"}',
    '{"format":2,"kind":"note","id":"bad-day","time":"2026-02-30T10:00:00Z","text":"x"}',
    '{"concepts":["old"],"content":"x","exercise":"basics/old/gone","failed":[],"format":1,"hints":0,"id":"old-1",'
    '"mode":"solve","note":"of old","notRun":[],"peeks":0,"time":"2025-12-24T10:00:00Z","verdict":"accepted"}',
    '{"format":2,"kind":"attempt"',
]


def journals(recorder):
    """Three journals by name: one of some 300 lines, and two shorter ones with other weaknesses."""
    learners = [("own", "dict-counting", 300), ("ada", "integer-division", 120), ("bob", "dict-counting", 90)]
    made = {}
    for name, weak, count in learners:
        made[name] = list(Learner(recorder, name, weak, count).lines())
    return {name: "\n".join(lines) + "\n" for name, lines in made.items()}


def with_journals(recorder, own="own"):
    """Puts the journals on a machine: one into the workspace, and all beside it."""
    made = journals(recorder)
    pairs = itertools.zip_longest(made["own"].split("\n")[:40], BAD_LINES)
    made["broken"] = "\n".join(line for pair in pairs for line in pair if line is not None)
    made["empty"] = ""

    def prepare(world):
        for name, text in made.items():
            world.file(f"class/{name}.jsonl", text)
        if own:
            write(world.work + "/journal.jsonl", made[own])
    return prepare


REPORTS = [
    "report", "report --json", "report --format text", "report --format json", "report --format markdown",
    "report --format html", "report --since 30d", "report --since 2w --json",
    "report --since 2026-03-01 --format markdown", "report --topic basics/functions", "report --topic basics --json",
    "report --topic split-the-bill", f"report --topic {BILL} --format html", "report --topic basics/files/ --since 12w",
    "report --since 0d", "report HOME/class/ada.jsonl", "report HOME/class/ada.jsonl --json",
    "report HOME/class/empty.jsonl", "report HOME/class/empty.jsonl --json", "report HOME/class/broken.jsonl",
    "report HOME/class/bob.jsonl --format html",
]
GROUP_REPORTS = [
    f"report HOME/class/own.jsonl HOME/class/ada.jsonl HOME/class/bob.jsonl{more}"
    for more in ("", " --names", " --json", " --json --names", " --format markdown --names", " --format html",
                 " --format html --names", " --since 30d", " --topic basics/functions --names")
] + [
    "report HOME/class/empty.jsonl HOME/class/broken.jsonl",
    "report HOME/class/ada.jsonl HOME/class/ada.jsonl --names",
]
JOURNAL_LINES = [
    "journal", "journal --json", "journal list --last 5", "journal --last 3 --json",
    "journal --exercise split-the-bill", "journal --exercise basics/files", f"journal --exercise {BILL} --last 4",
    "journal --concept dict-counting --last 6", "journal --trap off-by-one", "journal --exception KeyError",
    "journal --exception KeyError --since 30d --json", "journal --since 2026-03-01", "journal --until 2026-01-15",
    "journal --since 2026-02-01 --until 2026-02-07", "journal --last 0",
    "journal --trap true-division --exception KeyError", "journal export", "journal export --format csv",
    "journal export --format jsonl --last 10", "journal export --format csv --since 2w", "journal verify",
    "journal verify --json", "journal verify HOME/class/broken.jsonl", "journal verify HOME/class/broken.jsonl --json",
    "journal verify HOME/class/empty.jsonl", "journal merge HOME/class/ada.jsonl", "journal merge HOME/class/ada.jsonl",
    "journal merge HOME/class/broken.jsonl HOME/class/bob.jsonl --json", "journal merge HOME/class/bob.jsonl --json",
    "journal verify --json", "journal --last 3", "list", "list --json", "", "--json", "rebuild", "doctor --json",
]


# Runs a copy of the program, far from any catalog.
ALONE = 'cp "$(command -v reprise)" "$HOME/try/alone" && exec "$HOME/try/alone" "$@"'


def record_journals(recorder):
    prepare = with_journals(recorder)
    yield functools.partial(record_lines, recorder, "commands/report", REPORTS, prepare)
    yield functools.partial(record_lines, recorder, "commands/report-of-a-group", GROUP_REPORTS, prepare)
    yield functools.partial(record_lines, recorder, "commands/journal", JOURNAL_LINES, prepare)
    yield functools.partial(
        record_lines, recorder, "commands/journal-broken",
        ["journal", "journal verify", "report", "list", "", "grade", "journal add still here", "journal verify --json"],
        with_journals(recorder, "broken"))
    yield functools.partial(
        record_lines, recorder, "commands/journal-empty",
        ["journal", "journal --json", "journal export", "journal export --format csv", "journal verify", "report",
         "report --json", "report --format markdown", "report --format html", "journal merge HOME/class/ada.jsonl",
         "journal --last 2"], with_journals(recorder, None))
    yield functools.partial(
        record_lines, recorder, "commands/report-without-catalog",
        ["report", "report --format markdown", "report --json", "report --topic basics/functions", "journal --last 3"],
        prepare, catalog=None, prefix=("/bin/sh", "-c", ALONE))


# --- words that cannot be used ---------------------------------------------------------------------------------------

WRONG_WORDS = [
    "grdae", "nothing", "--nothing", "--jsno", "list --catalog", "grade --catalog=", "list --json=yes", "-x", "lists",
    "show", "show nothing", "show split-teh-bill", "show basics/variables/parcel-labels", "show a b",
    "show basics/variables", "list extra", "list --yes", "list --workspace", "hint nothing", "hint a b",
    "hint --give-up", "solution nothing", "solution split-the-bill extra", "solution --giveup", "reset nothing",
    "reset a b", "reset --yse", "rebuild nothing", "rebuild split-the-bill", "rebuild a b", "explain nothing",
    "explain nameerror", "explain off-by-on", "explain a b", "explain --workspace x", "report --format xml",
    "report --format html --json", "report --names", "report --since yesterday", "report --since 30x",
    "report --topic basics/nothing", "report --topic basics/function", "report HOME/nowhere.jsonl", "report HOME",
    "journal lst", "journal list x", "journal export x", "journal --trap off-by-on", "journal --exercise nothing",
    "journal --concept nothing", "journal --exception KeyEror", "journal --since yesterday",
    "journal --until 2026-02-30", "journal --last x", "journal --last -1", "journal add", "journal merge",
    "journal merge HOME/nowhere", "journal verify HOME/no", "journal export --format xml", "journal --format csv",
    "journal add --exercise nothing words", "check nothing", "check split-the-bill nothing", "check --workspace x",
    "doctor extra", "doctor --yes", "sandbox", "sandbox lst", "sandbox list extra", "sandbox prepare",
    "sandbox prepare nothing", "sandbox prepare puer", "sandbox remove", "sandbox remove pure", "sandbox prepare pure",
    "sandbox prepare a b", "completions", "completions tcsh", "completions bash extra", "grade nothing",
    "grade split-teh-bill", "grade --jsno", "grade split-the-bill HOME/absent.py", "grade HOME/absent.py",
    "grade split-the-bill HOME", "grade split-the-bill HOME/large.py", "grade split-the-bill HOME/latin.py",
    "grade split-the-bill HOME/pipe.py", "grade HOME/mine.py", "grade split-the-bill HOME/mine.py HOME/mine.py",
    "grade split-the-bill HOME/locked.py", "grade split-the-bill HOME/link.py", "grade split-the-bill -- --json",
    "grade -- split-the-bill", "list --catalog HOME", "--plain extra", "--poll=x", "help grdae", "help help",
]


def with_odd_files(world):
    world.file("large.py", "#" * (10 << 20))
    world.file("latin.py", b"#\n#\xe9\n")
    world.file("mine.py", "pass\n")
    os.mkfifo(world.home + "/pipe.py")
    os.symlink("nowhere.py", world.home + "/link.py")


def without_large(world):
    os.unlink(world.home + "/large.py")


def record_wrong_words(recorder):
    odd = [["journal", "add", "x" * 4001], ["journal", "add", " \n\t"], ["explain", ""], ["show", ""], without_large]
    yield functools.partial(record_lines, recorder, "commands/wrong-words", WRONG_WORDS + odd, with_odd_files)
    broken = with_journals(recorder)
    lines = [line for line in WRONG_WORDS if line.startswith(("journal", "report"))]
    yield functools.partial(record_lines, recorder, "commands/wrong-words-with-a-journal", lines, broken)
    yield functools.partial(record_elsewhere, recorder)


def record_elsewhere(recorder):
    """Other places, other environments: what is found, and what is missing."""
    with recorder.world() as world:
        file = world.file("main.py", "pass\n")
        text = ""
        for what, words, environment in other_environments(recorder, world, file):
            text += f"-- {what}\n" + told(world.run(*words, **environment), words) + "\n"
        for what, words, options in other_places(recorder, world):
            text += f"-- {what}\n" + told(world.run(*words, **options), words) + "\n"
        recorder.keep("commands/elsewhere", text)
        recorder.keep("commands/elsewhere.files", world.tree())


def other_environments(recorder, world, file):
    """What it is, words, and variables."""
    tries = world.home + "/try/"
    old = os.path.dirname(script(tries + "old/python3", OLD_PYTHON.replace("PYTHON", recorder.python[0])))
    shim = os.path.dirname(script(tries + "shims/python3", f'exec {recorder.python[0]} "$@"'))
    broken = os.path.dirname(script(tries + "broken/python3", "echo no; exit 3"))
    grade, base = ["grade", "split-the-bill", file], ":/usr/bin:/bin"
    for what, path, lines in [
        ("no python3", "/nonexistent", [grade, ["doctor"], ["check", "split-the-bill"]]),
        ("an old python3", old + base, [grade, ["doctor"]]), ("a broken python3", broken + base, [grade, ["doctor"]]),
        ("a shim", shim + base, [grade, ["doctor"]]),
    ]:
        for words in lines:
            yield what, words, {"PATH": path}
    yield "no home", ["list"], {"HOME": None}
    yield "an empty home", [], {"HOME": ""}
    yield "a workspace that cannot be made", [], {"REPRISE_WORKSPACE": "/dev/null/work"}
    yield "a workspace that cannot be made", ["--plain"], {"REPRISE_WORKSPACE": "/dev/null/work"}
    yield "a workspace that is a file", grade, {"REPRISE_WORKSPACE": file}
    yield "a workspace of the environment", ["journal", "add", "there"], {"REPRISE_WORKSPACE": world.home + "/other"}
    yield "empty variables", ["journal"], {"REPRISE_WORKSPACE": "", "REPRISE_CATALOG": ""}
    yield "a wish for no sandbox", grade + ["--allow-unconfined"], {}


def other_places(recorder, world):
    """What it is, words, and how they are run."""
    def without_option(**options):
        return dict(options, catalog=None)

    far = f"{os.path.dirname(recorder.python[0])}:/usr/bin:/bin"
    yield "a catalog of the environment", ["list"], without_option(REPRISE_CATALOG=recorder.catalog)
    yield "a catalog of the environment", ["show", "countdown"], without_option(REPRISE_CATALOG=recorder.small)
    yield "the checkout of the program", ["list"], without_option()
    yield "no catalog there", ["list"], without_option(REPRISE_CATALOG="/nowhere")
    yield "the folder above", ["list"], without_option(cwd=recorder.catalog + "/Exercises/basics")
    yield "another workspace", ["journal", "--workspace", world.home + "/other"], {}
    yield "another workspace", ["journal", "--workspace=other", "--json"], {}
    yield "not on the PATH", ["explain"], {"PATH": far}
    yield "no room", [], {"prefix": ("/bin/sh", "-c", 'ulimit -f 0; exec "$0" "$@"')}


OLD_PYTHON = """exec PYTHON -I -S -c 'import sys; sys.version_info = (3, 8, 18); exec(sys.argv[1])' "$4" """


# --- the rest of the commands ----------------------------------------------------------------------------------------


def record_explain(recorder):
    """What is said of every name, for people and for programs."""
    with recorder.world() as world:
        listed = world.run("explain", "--json")
        recorder.keep("explain/all", told(world.run("explain")) + "\n" + told(listed))
        recorder.keep("explain/all-without-catalog", told(world.run("explain", "--catalog", "/nowhere", catalog=None)))
    names = [topic["name"] for topic in json.loads(listed.output)["topics"]]
    with recorder.world() as world:
        for name in names:
            text = told(world.run("explain", name))
            recorder.keep("explain/" + name, text + "\n" + told(world.run("explain", name, "--json")))


def record_exercises(recorder):
    lines = []
    for exercise, _, _ in catalog_exercises(recorder):
        lines += [f"show {exercise}", f"show {exercise} --json", f"hint {exercise} --json"]
        lines += [f"solution {exercise} --give-up", f"solution {exercise} --json"]
    record_lines(recorder, "commands/every-exercise", lines)


def record_check(recorder):
    record_lines(recorder, "commands/check", [
        "check", "check --json", "check split-the-bill", "check split-the-bill basics/files/log-digest --json"])
    lines = ["check", "check --json", "list", "list --json", "doctor", "sandbox list"]
    record_lines(recorder, "commands/check-small", lines, catalog=recorder.small)


def record_interrupted(recorder):
    """Ctrl-C while an answer runs. When exactly does not matter: it never ends by itself."""
    text = ""
    with recorder.world() as world:
        file = world.file("main.py", "while True: pass\n")
        for words in (["grade", "split-the-bill", file], ["grade", "split-the-bill", file, "--json"], ["check"]):
            process = subprocess.Popen(
                world.line(words, True), executable=recorder.binary, env=recorder.environment(world.home),
                cwd=world.home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
            time.sleep(0.7)
            process.send_signal(signal.SIGINT)
            output, errors = process.communicate(timeout=PATIENCE)
            # How much of the catalog was checked until then is chance.
            output = b"" if words == ["check"] else output
            text += told(Done(process.returncode, decoded(output), decoded(errors)), words) + "\n"
        text += world.tree()
    recorder.keep("commands/interrupted", text)


def wheel(path):
    """A package that needs no network to be installed, the same byte for byte; gives its hash."""
    about = "tinything-1.0.dist-info/"
    files = {
        "tinything.py": "ANSWER = 42\n", about + "METADATA": "Metadata-Version: 2.1\nName: tinything\nVersion: 1.0\n",
        about + "WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[about + "RECORD"] = "".join(f"{name},,\n" for name in files) + about + "RECORD,,\n"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    write(path, content.getvalue())
    return hashlib.sha256(content.getvalue()).hexdigest()


def record_packages(recorder):
    """A profile with a package: refused, prepared, used, removed."""
    catalog = small_catalog(recorder.place("packages"), ("small/whole/ledger", "small/modules/countdown"))
    digest = wheel(catalog + "/wheels/tinything-1.0-py3-none-any.whl")
    shutil.copytree(catalog + "/Sandboxes/pure", catalog + "/Sandboxes/tiny")
    write(catalog + "/Sandboxes/tiny/requirements.txt", f"# one\ntinything==1.0 \\\n    --hash=sha256:{digest}\n")
    exercise = catalog + "/Exercises/small/whole/ledger/"
    swap("exercise.json", '"pure"', '"tiny"')(exercise)
    swap("solution/main.py", "import os\n", "import os\nimport tinything\n")(exercise)
    lines = [
        "sandbox list", "sandbox list --json", "check", "check --json", f"grade ledger {exercise}solution/main.py",
        "sandbox prepare tiny", "sandbox prepare tiny", "sandbox list", "sandbox list --json", "doctor",
        f"grade ledger {exercise}solution/main.py", "check ledger", "sandbox remove tiny", "sandbox remove tiny",
        "sandbox list", "sandbox prepare pure", "sandbox remove pure",
    ]
    record_lines(
        recorder, "commands/packages", lines, catalog=catalog, PIP_NO_INDEX="1", PIP_FIND_LINKS=catalog + "/wheels",
        XDG_CACHE_HOME=recorder.place("packages-cache"), PIP_DISABLE_PIP_VERSION_CHECK="1")


def commands(recorder):
    yield functools.partial(record_lines, recorder, "commands/help", list(help_lines()), catalog=None)
    yield from record_stories(recorder)
    yield from record_journals(recorder)
    yield from record_wrong_words(recorder)
    for job in (record_explain, record_exercises, record_check, record_interrupted, record_packages):
        yield functools.partial(job, recorder)
    yield functools.partial(record_lines, recorder, "commands/machine", [
        "doctor", "doctor --json", "sandbox list", "sandbox list --json", "completions bash", "completions zsh",
        "completions fish", "completions ids"])


# --- at a terminal ---------------------------------------------------------------------------------------------------


def record_at_terminal(recorder, name, lines, prepare=None, **options):
    text = ""
    with recorder.world() as world:
        if prepare:
            prepare(world)
        for line in lines:
            words, typed = (line, b"") if isinstance(line, str) else line
            words = [word.replace("HOME", world.home) for word in words.split(" ") if word]
            text += told(world.at_terminal(*words, typed=typed, **options), words) + "\n"
    recorder.keep("terminal/" + name, text)


def terminal_lines(recorder):
    """Command lines by the file that they are kept in; with what is typed, where something is."""
    base = f"{recorder.catalog}/Exercises/{BILL}/"
    return {
        "list": ["list", "list --json"],
        "show": ["show split-the-bill", "show log-digest", "show parking-fee"],
        "help": ["--help", "grade --help"],
        "explain": ["explain", "explain NameError", "explain off-by-one", "explain missing-colon"],
        "grade": [
            f"grade split-the-bill {base}mistakes/true-division/main.py",
            f"grade split-the-bill {base}solution/main.py", f"grade split-the-bill {base}starter/main.py",
            f"grade log-digest {base}solution/main.py", "grade nothing", "list", "journal"],
        "reset": [
            ("reset split-the-bill", b"n\n"), ("reset split-the-bill", b"y\n"), ("reset split-the-bill", b"\n"),
            "reset split-the-bill --yes", "hint split-the-bill", "solution split-the-bill",
            "solution split-the-bill --give-up"],
        "doctor": ["doctor", "sandbox list"],
        "check": ["check split-the-bill"],
    }


def terminal(recorder):
    """Commands at a terminal, colours and all."""
    job = functools.partial(functools.partial, record_at_terminal, recorder)
    lines = terminal_lines(recorder)
    for name, some in lines.items():
        yield job(name, some)
    reports = ["report", "report --since 30d", "list", "journal --last 9", "journal verify", "report --format markdown"]
    yield job("report", reports, with_journals(recorder))
    for columns in (40, 200):
        some = reports[:4] + ["show split-the-bill", lines["grade"][0], "--help", "doctor"]
        yield job(f"width-{columns}", some, with_journals(recorder), columns=columns)
    yield job("no-colour", ["list", lines["grade"][0]], NO_COLOR="1")
    yield job("dumb", ["list", lines["grade"][0], ("", b"q\n")], TERM="dumb")
    wrong = f"{recorder.small}/Exercises/small/modules/countdown/mistakes/counts-up/"
    some = [f"grade countdown {wrong}main.py {wrong}steps.py", "check", "show countdown", "list"]
    yield job("small", some, catalog=recorder.small)


# --- live sessions ---------------------------------------------------------------------------------------------------


class Screen:
    """A terminal, as far as Reprise uses one: turns what is written to it into a grid of letters."""

    TOKEN = re.compile(r"\x1b\[([0-9;?]*)([@-~])|\x1b\].*?(?:\x1b\\|\x07)|\x1b[^\[\]]|[^\x1b]", re.S)

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.pending = ""
        self.grids = {False: self.blank(), True: self.blank()}
        self.is_alternate, self.has_cursor, self.wraps = False, True, True
        self.row = self.column = 0
        self.place_before = (0, 0)
        self.unknown = []

    def blank(self):
        return [[" "] * self.columns for _ in range(self.rows)]

    @property
    def grid(self):
        return self.grids[self.is_alternate]

    @property
    def text(self):
        lines = ["".join(cells).rstrip() for cells in self.grid]
        return "\n".join(lines).rstrip("\n") + "\n"

    def shot(self):
        """The screen, the cursor where it shows, and escapes that are not known here."""
        text = self.text
        if self.has_cursor:
            text += f"-- the cursor is in row {self.row + 1}, column {self.column + 1}\n"
        return text + "".join(f"-- unknown: {escape!r}\n" for escape in self.unknown)

    def write(self, output):
        self.pending += self.decoder.decode(output)
        position = 0
        while found := self.TOKEN.match(self.pending, position):
            position = found.end()
            self.take(found)
        self.pending = self.pending[position:]

    def take(self, found):
        if found[2]:
            return self.control(found[1], found[2])
        if len(found[0]) > 1:
            if not found[0].startswith("\x1b]"):
                self.unknown.append(found[0])
            return None
        moves = {"\r": self.to_start, "\n": self.newline, "\b": self.back, "\a": lambda: None}
        return moves[found[0]]() if found[0] in moves else self.letter(found[0])

    def to_start(self):
        self.column = 0

    def back(self):
        self.column = max(0, self.column - 1)

    def newline(self):
        if self.row < self.rows - 1:
            self.row += 1
        else:
            self.grid.pop(0)
            self.grid.append([" "] * self.columns)

    def letter(self, letter):
        if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
            self.grid[self.row][max(0, self.column - 1)] += letter
            return
        width = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if self.column + width > self.columns:
            if not self.wraps:
                self.unknown.append(letter + " beyond the last column")
            self.to_start()
            self.newline()
        self.grid[self.row][self.column] = letter
        if width == 2:
            self.grid[self.row][self.column + 1] = ""
        self.column += width

    def control(self, parameters, final):
        numbers = [int(number or 0) for number in parameters.split(";")] if not parameters.startswith("?") else []
        if final == "H":
            self.row = max(0, min(self.rows, numbers[0] or 1) - 1)
            self.column = max(0, min(self.columns, (numbers + [1])[1] or 1) - 1)
        elif (final, parameters) == ("J", "2"):
            self.grids[self.is_alternate] = self.blank()
        elif (final, parameters) == ("K", ""):
            self.grid[self.row][self.column:] = [" "] * (self.columns - self.column)
        elif final in "hl" and parameters.startswith("?"):
            self.mode(parameters, final == "h")
        elif final != "m":
            self.unknown.append(f"CSI {parameters}{final}")

    def mode(self, parameters, is_on):
        if parameters == "?1049":
            if is_on and not self.is_alternate:
                self.place_before = (self.row, self.column)
                self.grids[True] = self.blank()
            elif self.is_alternate and not is_on:
                self.row, self.column = self.place_before
            self.is_alternate = is_on
        elif parameters == "?25":
            self.has_cursor = is_on
        elif parameters == "?7":
            self.wraps = is_on


class Session:
    """A live session at a terminal of its own, whose screens are kept one by one."""

    QUIET = 0.15
    PATIENCE = 20
    # How long a key may take that may also do nothing.
    PAUSE = 1.5

    def __init__(self, world, name, columns, rows, *words, catalog=True):
        self.world, self.name = world, name
        self.screen = Screen(columns, rows)
        self.number = 0
        self.texts = []
        line = world.line(words, catalog)
        variables = world.recorder.environment(world.home, world.days, TERM="xterm-256color")
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            time.sleep(0.1)  # until the size is set
            os.chdir(world.home)
            os.execve(world.recorder.binary, line, variables)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        """Whether something was written within some time."""
        output = read_terminal(self.terminal, seconds)
        self.screen.write(output)
        return bool(output)

    def wait(self, text, entries=None):
        """Reads until a text is on the screen, and so many entries in the journal, and nothing more comes."""
        deadline = time.monotonic() + self.PATIENCE
        while text not in self.screen.text or (entries is not None and self.entries() < entries):
            if time.monotonic() > deadline:
                self.texts.append(f"-- waited in vain for {text!r} and {entries} entries\n")
                break
            self.read(0.05)
        while self.read(self.QUIET):
            pass
        return self

    def entries(self):
        return self.world.journal().count("\n")

    def press(self, keys, text=None, entries=None):
        """Types keys, and waits for a text to be drawn, or for anything where none is named."""
        os.write(self.terminal, keys.encode())
        self.read(self.PAUSE if text is None else self.PATIENCE)
        return self.wait(text or "", entries)

    def save(self, exercise, files, text, entries=None):
        """Saves an answer as most editors do it, and waits for what is said of it."""
        self.world.save(exercise, files)
        return self.wait(text, entries)

    def shot(self, name):
        self.number += 1
        text = self.screen.shot() + "".join(self.texts)
        self.texts = []
        self.world.recorder.keep(f"{self.name}/{self.number:02}-{name}", text)
        return self

    def resize(self, columns, rows):
        self.screen = Screen(columns, rows)
        self.screen.write(b"\x1b[?1049h")
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def end(self, keys="q"):
        """Leaves; keeps what is on the screen then, how it ended, and all files."""
        os.write(self.terminal, keys.encode())
        while self.read(5):
            pass
        ended, status = os.waitpid(self.child, os.WNOHANG)
        if not ended:
            os.kill(self.child, signal.SIGKILL)
            ended, status = os.waitpid(self.child, 0)
        os.close(self.terminal)
        self.texts.append(f"-- exit status: {os.waitstatus_to_exitcode(status)}\n")
        self.shot("left")
        self.world.recorder.keep(self.name + "/files", self.world.tree())


WILD = """print("\\x1b]0;title\\x07\\x1b[31mred\\x1b[2J\\r over")
print("\u6f22\u5b57\u304b\u306a\U0001f642 e\\u0301 wide")
print("x" * 10_000)
print("tab\\tand space ")
"""


def live_first_day(recorder, name, columns, rows):
    """From the welcome to the end, by way of most keys."""
    with recorder.world() as world:
        session = Session(world, name, columns, rows)
        session.wait("Save the file, and it is run.").shot("welcome")
        session.press("v", "There is no verdict yet.").shot("no-verdict-yet")
        session.press("z", "There is no key z here.").shot("unknown-key")
        session.press("b", "It can be built again once").shot("no-rebuild-yet")
        wrong_answer(session, bill(recorder, "mistakes/true-division"))
        by_hand_and_noted(session)
        accepted_answer(session, bill(recorder, "solution"))
        session.press("?", "list all keys").shot("keys")
        session.press("?").press("d", "Today").shot("today")
        session.press("\x1b[200~pasted\ntext\x1b[201~", "Text was pasted here").shot("pasted")
        session.press("n").shot("next")
        session.end()


def wrong_answer(session, files):
    session.save(BILL, files, "wrong-answer: 4 of 8 cases fail", 1).shot("wrong-answer")
    session.press(" ").shot("a-page-on")
    session.press("\x1b[F").shot("at-the-end")
    session.press("-").press("k").press("j").shot("moved-about")
    session.press("h", "Hint 1 of 3", 2).shot("hint")
    session.press("h", "Hint 2 of 3", 3).press("h", "Hint 3 of 3", 4).shot("hints")
    session.press("h", "These are all the hints.").shot("no-more-hints")
    session.press("s", "A group of friends").shot("statement")
    session.press("v", 'Case "').shot("verdict-again")
    session.press("o", "The solution opens once").shot("solution-refused")
    session.press("g", "Give up and see").shot("give-up-asked").press("n", "Nothing was done.")


def by_hand_and_noted(session):
    session.press("e").shot("edited")
    session.press("t", "Type what it reads").press("1000\n7\n", "Enter goes back").shot("by-hand")
    session.press("\n", "It ended.").shot("back-from-by-hand")
    session.press("w", "What was missing?").press("the floo of\x7f\x7f\x7fr of it", "floor of it").shot("note-typed")
    session.press("\r", "Noted.", 5).shot("noted")
    session.press("w", "What was missing?").press("\x1b", "No note was written.").shot("note-left")


def accepted_answer(session, files):
    session.save(BILL, files, "It comes back tomorrow", 6).shot("accepted")
    session.press("o", "The solution, main.py", 7).shot("solution")
    session.press("x", "Put the starter back?").shot("reset-asked")
    session.press("n", "Nothing was done.").press("x", "Put the starter back?")
    session.press("y", "The files are as at the beginning.").shot("reset")
    session.press("b", "from an empty file?").shot("rebuild-asked").press("n", "Nothing was done.")


def live_list(recorder, name, columns, rows):
    """The list of all exercises: choosing, searching, filtering; and moving between exercises."""
    with recorder.world() as world:
        with_journals(recorder)(world)
        session = Session(world, name, columns, rows)
        session.wait("Today:").press("l", "Search:").shot("list")
        session.press("\x1b[B").press("\x1b[B").shot("two-down")
        session.press("\x1b[F").shot("last").press("\x1b[H").shot("first")
        for number in range(1, 6):
            session.press("\t").shot(f"filter-{number}")
        session.press("\t").press("ta", "Search: ta").shot("searched")
        session.press("xyz", "Nothing fits.").shot("nothing-fits").press("\r").shot("enter-on-nothing")
        session.press("\x15").press("diary", "Search: diary").shot("another-search")
        session.press("\x1b").shot("search-left").press("\x1b", "Today:").shot("list-left")
        session.press("l", "Search:").press("guest\r", "guests.py").shot("opened")
        session.press("n").shot("next").press("p").shot("previous").press("d", "Today:").shot("today")
        session.press("\x1b[B").press("j").press("k").shot("chosen").press("\r", "closed book").shot("rebuild")
        session.press("h").shot("hint-in-a-rebuild").press("o").shot("solution-in-a-rebuild")
        session.press("b").shot("rebuild-twice")
        session.press("g", "Give up").shot("give-up-asked").press("y", "The solution").shot("given-up")
        session.end("\x03")


def live_rebuild(recorder, name, columns, rows):
    """A rebuild that is due, built at the second try."""
    right, wrong = bill(recorder, "solution"), bill(recorder, "starter")
    with recorder.world() as world:
        world.save(BILL, right)
        world.run("grade", "split-the-bill")
        world.days = 3
        session = Session(world, name, columns, rows)
        session.wait("Enter begins the rebuild").shot("due")
        session.press("\r", "rebuild, closed book").shot("begun")
        session.press("x", "Put an empty file back?").shot("reset-asked").press("n", "Nothing was done.")
        session.press("h", "The book is closed").shot("no-hints")
        session.save(BILL, wrong, "cases fail", 2).shot("wrong-answer")
        session.save(BILL, right, "Rebuilt.", 3).shot("rebuilt")
        session.press("n").shot("next")
        session.press("p").shot("previous").press("p").shot("first-exercise")
        session.end("\x04")


def live_wild(recorder, name, columns, rows):
    """Answers that end in every way, a file that goes, a terminal that changes its size."""
    with recorder.world() as world:
        session = Session(world, name, columns, rows)
        session.wait("Save the file")
        session.save(BILL, {"main.py": WILD}, "wrong-answer: 8 of 8", 1).shot("wild")
        session.press("\x1b[F").shot("wild-end")
        session.save(BILL, {"main.py": "total = 1\nprint(totl)\n"}, "runtime-error: 8 of 8", 2).shot("exception")
        session.press("e").shot("edited-at-its-line")
        session.save(BILL, {"main.py": "if True\n    pass\n"}, "syntax-error: 8 of 8", 3).shot("syntax-error")
        session.save(BILL, {"main.py": "while True: pass\n"}, "time-limit: ", 4).shot("time-limit")
        session.save(BILL, {"main.py": b"\xff\n"}, "not UTF-8").shot("not-utf-8")
        session.save(BILL, {"main.py": "#" * (2 << 20)}, "at most 1 MiB").shot("too-large")
        session.save(BILL, {"main.py": ""}, "wrong-answer: 8 of 8", 5).shot("empty")
        os.unlink(f"{world.work}/{BILL}/main.py")
        session.wait("main.py is gone.").shot("gone")
        session.save(BILL, {"main.py": "while True: input()\n"}, "runtime-error: 8 of 8", 6)
        session.press("t", "Type what it reads").press("\x03", "Stopped.").shot("by-hand-stopped").press("\n")
        session.press("r", "Once more.").wait("cases fail", 7).shot("once-more")
        session.resize(60, 20)
        session.wait("q quit").shot("resized")
        session.end()


def live_small(recorder, name, columns, rows):
    """An exercise of two files, and one with a service."""
    answers = SMALL_ANSWERS["small/modules/countdown"]
    exercise, service = "small/modules/countdown", "small/services/greeting"
    with recorder.world() as world:
        session = Session(world, name, columns, rows, catalog=recorder.small)
        session.wait("Save the file").shot("two-files")
        for number, answer in enumerate(("returns-nothing", "ends-in-the-middle"), 1):
            session.save(exercise, {"steps.py": answers[answer]["steps.py"]}, "cases fail", number).shot(answer)
        session.save(exercise, {"steps.py": answers["right"]["steps.py"]}, "accepted: all", 3).shot("accepted")
        session.press("o", "The solution", 4).shot("solution")
        session.press("l", "Search:").press("greet\r").shot("with-a-service")
        session.save(service, greeting("ask(\"/greeting\")", "ask(\"/\")"), "cases fail", 5).shot("another-path")
        session.save(service, greeting("", ""), "accepted: all", 6).shot("greeted")
        session.end()


class Lines:
    """A session of lines, in pipes."""

    def __init__(self, world, *words):
        self.world, self.text = world, ""
        self.process = subprocess.Popen(
            world.line(words, True), executable=world.recorder.binary, cwd=world.home, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=world.recorder.environment(world.home, world.days))

    def read(self, seconds):
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return False
        output = os.read(self.process.stdout.fileno(), 1 << 16)
        self.text += decoded(output)
        return bool(output)

    def wait(self, text, seconds=20):
        """Reads until a text has been printed since the last wait."""
        deadline, start = time.monotonic() + seconds, len(self.text)
        while text not in self.text[start:]:
            if time.monotonic() > deadline:
                self.text += f"-- waited in vain for {text!r}\n"
                break
            self.read(0.05)
        while self.read(0.1):
            pass
        return self

    def type(self, line, text):
        self.text += f"[{line}]\n"
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return self.wait(text)

    def end(self, path, line="q"):
        self.text += f"[{line}]\n"
        self.process.stdin.write(line.encode() + b"\n" if line else b"")
        self.process.stdin.close()
        while self.read(5):
            pass
        self.text += f"-- exit status: {ended(self.process)}\n"
        self.world.recorder.keep(path, self.text)
        self.world.recorder.keep(path + ".files", self.world.tree())


def live_lines(recorder):
    """Sessions of lines: a first day, one that runs only when asked, one that looks at the files by itself."""
    right, wrong = bill(recorder, "solution"), bill(recorder, "mistakes/true-division")
    with recorder.world() as world:
        lines = Lines(world, "--plain").wait("Save the file")
        world.save(BILL, wrong)
        lines.wait("cases fail").type("v", 'Case "').type("h", "Hint 1 of 3").type("s", "A group of friends")
        lines.type("l", "Type a number").type("tally", "Word tally").type("new", "Type a number")
        lines.type("", "Split the bill").type("?", "list all keys").type("d", "Today").type("z", "no key z")
        lines.type("g", "(y/n)").type("n", "Nothing was done.").type("x", "(y/n)").type("y", "as at the beginning")
        lines.type("w", "What was missing?").type("the floor", "Noted.")
        lines.type("t", "run in the sandbox").type("1000", "").type("3", "It ended.")
        world.save(BILL, right)
        lines.wait("accepted: all").type("v", "It comes back").type("o", "The solution").type("n", "Parcel label")
        lines.type("e", "").type("p", "Split the bill").end("live/lines/first-day")
    with recorder.world() as world:
        lines = Lines(world, "--plain", "--manual").wait("r runs your answer.")
        world.save(BILL, wrong)
        lines.type("r", "cases fail").end("live/lines/manual", "")
    with recorder.world() as world:
        lines = Lines(world, "--plain", "--poll").wait("Save the file")
        world.save(BILL, wrong)
        lines.wait("cases fail").end("live/lines/polling", "")


LIVE = {"first-day": live_first_day, "list": live_list, "rebuild": live_rebuild, "wild": live_wild, "small": live_small}


def live(recorder):
    for columns, rows in ((80, 24), (200, 60)):
        for name, function in LIVE.items():
            yield functools.partial(function, recorder, f"live/{name}-{columns}x{rows}", columns, rows)
    yield functools.partial(live_lines, recorder)


# --- recording and comparing -----------------------------------------------------------------------------------------

# Each part with how many of its jobs run at once. Hostile programs and live sessions have the machine to themselves.
PARTS = {
    "exercises": (exercises, WORKERS), "programs": (programs, WORKERS), "small": (small, WORKERS),
    "faults": (faults, WORKERS), "commands": (commands, WORKERS), "terminal": (terminal, WORKERS),
    "hostile": (hostile, 1), "live": (live, 1),
}


def run_jobs(jobs, workers):
    if workers == 1:
        for job in jobs:
            job()
        return
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for future in [pool.submit(job) for job in jobs]:
            future.result()


def record(arguments):
    if os.path.isdir(arguments.folder) and os.listdir(arguments.folder):
        sys.exit(f"{arguments.folder} is there already, and not empty")
    if not os.access(arguments.binary, os.X_OK):
        sys.exit(f"there is no program {arguments.binary}")
    recorder = Recorder(arguments.binary, arguments.folder, arguments.root)
    # The temporary folder goes on this way out, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    started = time.monotonic()
    with recorder.world() as world:
        # The first run looks for the interpreter, which later ones find in the cache.
        world.run("doctor")
    for name in arguments.only or PARTS:
        function, workers = PARTS[name]
        run_jobs(list(function(recorder)), workers)
        print(f"{name}: {len(recorder.kept)} files, {time.monotonic() - started:.0f} s so far", flush=True)
    left_out = sorted(recorder.left_out) + [f"{len(recorder.left_out)} left out"]
    recorder.keep("left-out", "\n".join(left_out) + "\n")
    print("\n".join(left_out))


def text_files(folder):
    folder = pathlib.Path(folder)
    if not folder.is_dir():
        sys.exit(f"there is no folder {folder}")
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.txt")}


# How much of the differences is shown without --whole.
MOST_FILES, MOST_LINES, MOST_COLUMNS = 50, 40, 300


def difference(name, old, new, is_whole):
    lines = list(difflib.unified_diff(old.split("\n"), new.split("\n"), "old/" + name, "new/" + name, lineterm=""))
    shown = lines if is_whole else [line[:MOST_COLUMNS] for line in lines[:MOST_LINES]]
    if len(shown) < len(lines):
        shown.append(f"… and {len(lines) - len(shown)} more lines")
    return "\n".join(shown)


def compare(arguments):
    old, new = text_files(arguments.old), text_files(arguments.new)
    differing = [name for name in sorted(old | new) if old.get(name) != new.get(name)]
    both = [name for name in differing if name in old and name in new]
    for name in both if arguments.whole else both[:MOST_FILES]:
        print(difference(name, old[name], new[name], arguments.whole) + "\n")
    for name in differing:
        print("differs:" if name in both else f"only in {arguments.old if name in old else arguments.new}:", name)
    print(f"{len(old | new)} files, {len(differing)} of them differ")
    sys.exit(1 if differing else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(required=True)
    action = actions.add_parser("record")
    action.add_argument("--root", default=ROOT)
    action.add_argument("--only", action="append", choices=list(PARTS))
    action.add_argument("binary")
    action.add_argument("folder")
    action.set_defaults(run=record)
    action = actions.add_parser("compare")
    action.add_argument("--whole", action="store_true")
    action.add_argument("old")
    action.add_argument("new")
    action.set_defaults(run=compare)
    arguments = parser.parse_args()
    arguments.run(arguments)


main()
