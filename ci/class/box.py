"""Grades a class with pytest or otter-grader, a process an answer, in a box that keeps the machine whole.

    python box.py ROOM TOOL JOBS SECONDS MEMORY_MIB     under `unshare --pid --fork --mount --net --ipc`, as root

ci/bench-class.py starts it with the Python of its venv. Reads the folders to be graded from standard input, a line each,
and writes a line of JSON for each as it is done. CLASS_TEST names the test of pytest, AUTOGRADER what otter takes.

The box protects the machine and this process, not one answer from another: as where a teacher runs a tool in a container,
all answers have one user, one /proc and one disk. Each is copied when its turn comes, so that only those that are graded
at the same time can be written over.

TOOL is `pytest`, started for each answer; `pytest-forked`, a fork of this process, which has loaded it; or `otter`, such a
fork too, which starts a kernel of its own as otter does. An answer that takes longer than SECONDS is ended, and whatever
an answer has left is ended before the next begins.
"""

import fcntl
import importlib
import json
import os
import pathlib
import resource
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import xml.etree.ElementTree as ElementTree

LEARNER = 64_321  # a user that nobody is
ROOM_MIB = 256
FILE_MIB = 16
PROCESSES = 128
SIOCSIFFLAGS, IFF_UP = 0x8914, 1


def furnish(room):
    """A disk of limited size for the answers, a /proc of the box alone, and the loopback that otter's kernel needs."""
    mount("-t", "proc", "proc", "/proc")
    hide_temporary_files([pathlib.Path(os.environ["AUTOGRADER"]).parent, pathlib.Path(sys.prefix)])
    for place, size in [(room, ROOM_MIB), ("/dev/shm", 16), ("/var/tmp", 16)]:
        mount("-t", "tmpfs", "-o", f"size={size}m,nr_inodes=20000,mode=1777", "tmpfs", place)
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP))


def mount(*words, descriptors=()):
    subprocess.run(["mount", *words], check=True, pass_fds=descriptors)


def hide_temporary_files(kept):
    """Of the machine's /tmp only what the box needs is seen."""
    below = {path: os.open(path, os.O_PATH) for path in kept if pathlib.Path("/tmp") in path.parents}
    mount("-t", "tmpfs", "-o", "size=16m,nr_inodes=1000,mode=1777", "tmpfs", "/tmp")
    for path, descriptor in below.items():
        path.mkdir(parents=True, exist_ok=True)
        mount("--no-canonicalize", "--bind", f"/proc/self/fd/{descriptor}", path, descriptors=[descriptor])
        os.close(descriptor)


# --- The tools ----------------------------------------------------------------------------------------------------


def words_of_pytest(folder, report):
    return ["-q", "-p", "no:cacheprovider", f"--rootdir={folder}", f"--junitxml={report}", os.environ["CLASS_TEST"]]


def run_pytest(folder, report):
    os.environ["PYTHONPATH"] = str(folder)
    os.execv(sys.executable, [sys.executable, "-B", "-m", "pytest", *words_of_pytest(folder, report)])


def run_pytest_forked(folder, report):
    import pytest

    sys.path.insert(0, str(folder))
    sys.argv[1:] = words_of_pytest(folder, report)
    return int(pytest.main(sys.argv[1:]))


def run_otter(folder, report):
    from otter.api import grade_submission

    results = grade_submission(str(folder / "regatta.py"), os.environ["AUTOGRADER"], quiet=True)
    report.write_text(json.dumps({"total": results.total, "possible": results.possible}))
    return int(results.total < results.possible)


def passed_pytest(report):
    suite = next(ElementTree.parse(report).getroot().iter("testsuite"))
    return [suite.get(name) for name in ("tests", "errors", "failures", "skipped")] == ["6", "0", "0", "0"]


def passed_otter(report):
    result = json.loads(report.read_text())
    return result["total"] == result["possible"] == 6


TOOLS = {
    "pytest": (run_pytest, passed_pytest),
    "pytest-forked": (run_pytest_forked, passed_pytest),
    "otter": (run_otter, passed_otter),
}


def load(tool):
    """Imports once what each fork would have to import."""
    modules = []
    if tool == "pytest-forked":
        config = importlib.import_module("_pytest.config")
        modules = [f"_pytest.{plugin}" for plugin in config.default_plugins]
    if tool == "otter":
        modules = ["dill", "nbconvert.preprocessors", "otter.api", "otter.execute.preprocessor"]
    for module in modules:
        importlib.import_module(module)


# --- One answer ---------------------------------------------------------------------------------------------------


def begin(tool, original, room, memory_mib):
    """Starts the tool on a copy of an answer, as the learners' user, in a group and with a temporary folder of its own."""
    folder = pathlib.Path(shutil.copytree(original, room / "class" / original.name))
    desk = room / f"desk-{original.name}"
    desk.mkdir()
    for path in (folder, *folder.iterdir(), desk):
        os.chown(path, LEARNER, LEARNER)
    pid = os.fork()
    if pid:
        return pid, folder, desk
    status = 70
    try:
        become_learner(folder, desk, memory_mib)
        status = TOOLS[tool][0](folder, desk / "report.xml")
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def become_learner(folder, desk, memory_mib):
    os.setsid()
    for limit, most in [
        (resource.RLIMIT_AS, memory_mib << 20), (resource.RLIMIT_FSIZE, FILE_MIB << 20), (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, PROCESSES), (resource.RLIMIT_NOFILE, 1024),
    ]:
        resource.setrlimit(limit, (most, most))
    output = os.open(desk / "output", os.O_WRONLY | os.O_CREAT, 0o666)  # a log, as one would keep
    nothing = os.open(os.devnull, os.O_RDONLY)
    for descriptor, source in [(0, nothing), (1, output), (2, output)]:
        os.dup2(source, descriptor)
    os.closerange(3, 256)
    os.setgroups([])
    os.setresgid(LEARNER, LEARNER, LEARNER)
    os.setresuid(LEARNER, LEARNER, LEARNER)
    os.environ.update(HOME=str(desk), TMPDIR=str(desk), IPYTHONDIR=str(desk), JUPYTER_RUNTIME_DIR=str(desk))
    tempfile.tempdir = None  # asked anew
    os.chdir(folder)


def finish(tool, folder, desk, status, hung, others):
    """What came of an answer; what it has left is ended, and its folder and its temporary folder are cleared away."""
    left = end_strays(others)
    accepted = False
    if status == 0 and not hung:
        try:
            accepted = TOOLS[tool][1](desk / "report.xml")
        except (OSError, ValueError, KeyError, StopIteration, ElementTree.ParseError):
            pass
    for path in (folder, desk):
        shutil.rmtree(path, ignore_errors=True)
    tell(folder.name, accepted, status == 0 and not hung, hung, left)


def tell(learner, accepted=False, by_status=False, hung=False, left=0):
    event = {"learner": learner, "accepted": accepted, "by_status": by_status, "hung": hung, "left": left}
    print(json.dumps(event), flush=True)


def end_strays(running):
    """Ends all learners' processes that do not descend from an answer that is running; how many there were at first."""
    first = strays = find_strays(running)
    while strays:
        for pid in strays:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        strays = find_strays(running)
    return len(first)


def find_strays(running):
    """Whoever has lost its parent has become a child of this process, which is the first of the box."""
    parents = {}
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = path.read_text().rsplit(")", 1)[1].split()[:2]
        except OSError:
            continue
        pid = int(path.parent.name)
        if state == "Z" and int(parent) == os.getpid() and pid not in running:
            os.waitpid(pid, 0)
        elif state != "Z":
            parents[pid] = int(parent)
    family = set(running) | {os.getpid()}
    strays = []
    for pid in sorted(parents):
        line = [pid]
        while line[-1] in parents and line[-1] not in family:
            line.append(parents[line[-1]])
        if line[-1] not in running and pid != os.getpid():
            strays.append(pid)
    return strays


# --- The class ----------------------------------------------------------------------------------------------------


def grade(tool, originals, room, jobs, seconds, memory_mib):
    waiting, running = list(reversed(originals)), {}
    while waiting or running:
        while waiting and len(running) < jobs:
            original = waiting.pop()
            try:
                pid, folder, desk = begin(tool, original, room, memory_mib)
            except OSError:  # another answer has filled the disk
                tell(original.name)
                continue
            running[pid] = folder, desk, time.monotonic()
        for pid, (folder, desk, began) in list(running.items()):
            ended, status = os.waitpid(pid, os.WNOHANG)
            hung = not ended and time.monotonic() - began > seconds
            if hung:
                os.kill(pid, signal.SIGKILL)
                status = os.waitpid(pid, 0)[1]
            if ended or hung:
                del running[pid]
                finish(tool, folder, desk, status, hung, running)
        time.sleep(0.002)


def main(room, tool, jobs, seconds, memory_mib):
    room = pathlib.Path(room)
    originals = [pathlib.Path(line) for line in sys.stdin.read().split()]
    furnish(room)
    load(tool)
    print(json.dumps({"ready": True}), flush=True)
    grade(tool, originals, room, int(jobs), float(seconds), int(memory_mib))


if __name__ == "__main__":
    main(*sys.argv[1:])
