"""What attacks are built of: to import it lays out a sound catalog, a workspace and a secret outside of both.

    catalog/Exercises/t/u/add     a program, two numbers added
    catalog/Exercises/t/u/half    a session, a number halved
    catalog/Sandboxes/pure        a profile
    work                          the workspace, still empty
    outside/secret.txt            the canary: what is in it must never be seen, nor anything beside it change
"""

import json
import os
import pathlib
import shutil
import socket

root = pathlib.Path(os.environ["ATTACK"])
catalog, work, outside, home = root / "catalog", root / "work", root / "outside", root / "home"
SECRET = os.environ["SECRET"]
secret = outside / "secret.txt"
add = catalog / "Exercises/t/u/add"
half = catalog / "Exercises/t/u/half"
pure = catalog / "Sandboxes/pure"
desk = work / "t/u/add"
journal = work / "journal.jsonl"

CATALOG = {
    "format": 1,
    "tracks": [
        {
            "id": "t",
            "title": "Track",
            "section": "1",
            "topics": [{"id": "u", "title": "Topic", "exercises": ["add", "half"]}],
        }
    ],
    "concepts": [{"id": "sums", "title": "Sums"}],
    "traps": [{"id": "off-by-one", "title": "Off by one"}],
}
LIMITS = {
    "wall-seconds": 4, "cpu-seconds": 2, "memory-mib": 256, "threads": 16, "output-kib": 1024, "file-kib": 1024,
    "disk-kib": 4096, "files": 256, "open-files": 64,
}
PROFILE = {
    "format": 1, "title": "Pure", "network": "none", "processes": 0, "preload": [], "limits": LIMITS,
}
EXERCISE = {
    "format": 1, "level": 1, "minutes": 5, "concepts": ["sums"], "sandbox": "pure",
}
CASES = [
    {"name": "small", "stdin": ["1", "2"], "expect": {"stdout": ["3"]}},
    {"name": "negative", "stdin": ["-5", "3"], "expect": {"stdout": ["-2"]}},
]
SESSION = """\
# case: even
>>> half(4)
2

# case: odd
>>> half(5)
2
"""
SOLUTION = "print(int(input()) + int(input()))\n"


def write(path, content=""):
    """A file with this text or these bytes, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return path


def write_json(path, value):
    return write(path, json.dumps(value))


def edit(path, **changes):
    """Changes keys of a JSON file."""
    return write_json(path, {**json.loads(path.read_text()), **changes})


def remove(path):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path.exists() or path.is_symlink():
        path.unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def link(path, target):
    """A symbolic link in the place of whatever is there."""
    remove(path).symlink_to(target)


def pipe(path):
    os.mkfifo(remove(path))


def plug(path):
    """A socket, which cannot be opened."""
    here = os.getcwd()
    os.chdir(remove(path).parent)  # the whole path might be longer than a socket's may be
    socket.socket(socket.AF_UNIX).bind(path.name)
    os.chdir(here)


def sparse(path, size=8 << 30):
    """A file that says it is huge, and takes no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "ab") as file:
        file.truncate(size)


def cases(*all_cases):
    """Other cases for the program's exercise, which has no mistakes then."""
    write_json(add / "checks/cases.json", {"cases": list(all_cases)})
    edit(add / "exercise.json", mistakes=[])


def expect(stdout, compare=None, **more):
    """One case, with this output to be compared like that."""
    case = {"name": "only", "expect": {"stdout": stdout}, **more}
    cases({**case, "compare": compare} if compare else case)


def sessions(text):
    """Other sessions for the other exercise, likewise."""
    write(half / "checks/session.pycon", text)
    edit(half / "exercise.json", mistakes=[])


def answer(source, path=None):
    """The learner's file."""
    return write(path or desk / "main.py", source)


def half_answer(source):
    return answer(source, work / "t/u/half/main.py")


def line(**changes):
    """A line of a journal, an attempt unless it says otherwise, without the keys that are given as nothing."""
    entry = {
        "format": 2, "kind": "attempt", "id": "7b0f7f0e-5f5b-4a39-8a49-0d9c5b3f0001", "time": "2026-03-01T10:00:00Z",
        "exercise": "t/u/add", "content": "00", "mode": "solve", "verdict": "wrong-answer",
        "failed": [{"name": "small", "verdict": "wrong-answer"}], "notRun": [], "concepts": ["sums"], "hints": 0,
        "peeks": 0, **changes,
    }
    return json.dumps({key: value for key, value in entry.items() if value is not ...}) + "\n"


def numbered(number):
    return f"7b0f7f0e-5f5b-4a39-8a49-{number:012x}"


def note(text, **changes):
    drop = dict.fromkeys(["content", "mode", "verdict", "failed", "notRun", "concepts", "hints", "peeks"], ...)
    return line(kind="note", text=text, **{**drop, **changes})


def requirements(content):
    """A profile with packages, and an answer that needs it."""
    web = catalog / "Sandboxes/web"
    write_json(web / "profile.json", PROFILE)
    write(web / "requirements.txt", content)


def _lay_out():
    write(secret, SECRET + "\n")
    write_json(catalog / "Exercises/catalog.json", CATALOG)
    write_json(pure / "profile.json", PROFILE)
    _exercise(add, "Add up", "main.py", SOLUTION, {"minus": SOLUTION.replace("+", "-"), "glued": "print('x')\n"})
    write_json(add / "checks/cases.json", {"cases": CASES})
    good = "def half(n):\n    return n // 2\n"
    bad = {"true-division": good.replace("//", "/"), "double": good.replace("//", "*")}
    _exercise(half, "Halve", "main.py", good, bad)
    write(half / "checks/session.pycon", SESSION)


def _exercise(folder, title, file, solution, mistakes):
    every = ["small", "negative"] if folder == add else ["even", "odd"]
    write(folder / "statement.md", f"# {title}\n\nDo what {folder.name} is for, and no more.\n")
    write(folder / "hints.md", "## One\n\nThink.\n\n## Two\n\nThink more.\n")
    write(folder / "note.md", "Numbers are added like this in every till.\n")
    write(folder / "starter" / file, "# Begin here.\n")
    write(folder / "solution" / file, solution)
    named = [{"name": name, "verdict": "wrong-answer", "fails": every} for name in mistakes]
    for name, source in mistakes.items():
        write(folder / "mistakes" / name / file, source)
        write(folder / "mistakes" / name / "diagnosis.md", f"It is wrong, as {name} is. Mend it.\n")
    write_json(folder / "exercise.json", {**EXERCISE, "title": title, "files": [file], "mistakes": named})


_lay_out()
