#!/usr/bin/env python3
"""Measures the time from the write of a file to the verdict on the screen, as a ratio to `python3 file.py`.

    ci/bench-live.py [--check] [REPRISE]     REPRISE is .build/release/reprise unless named

A live session runs at a real pseudo-terminal. Saves are made in turn with runs of `python3 file.py`, so that both meet
the same machine. Every other answer is wrong, which costs a diagnosis too. The quiet period, for which a session waits
after a save for a second one, is taken off; it is read from the source. Compare ratios, not milliseconds.

With --check the exit status is 1 where the median ratio is not below 1.
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

from small_catalog import EXERCISES, make_small_catalog

SAVES = 50
ROOT = pathlib.Path(__file__).resolve().parent.parent
EXERCISE = "basics/variables/split-the-bill"
SOLUTION = (ROOT / EXERCISES / EXERCISE / "solution" / "main.py").read_text()
DETECTOR = ROOT / "Sources/Live/Watching/SaveDetector.swift"
QUIET = float(re.search(r"quietSeconds = ([0-9.]+)", DETECTOR.read_text())[1])


class Session:
    """A live session at a terminal of its own."""

    def __init__(self, program, home, catalog):
        environment = dict(
            os.environ, HOME=home, REPRISE_WORKSPACE=home + "/work", REPRISE_CATALOG=str(catalog), TERM="xterm-256color"
        )
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.execve(program, [program], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))

    def wait_for(self, text):
        """Reads until the text has been written; returns the moment."""
        seen, deadline = b"", time.monotonic() + 20
        while text.encode() not in seen:
            if not select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                sys.exit(f"no {text!r} within 20 seconds; the screen got: {seen[-2000:]!r}")
            seen += os.read(self.terminal, 1 << 16)
        return time.monotonic()

    def settle(self, seconds=0.4):
        while select.select([self.terminal], [], [], seconds)[0]:
            os.read(self.terminal, 1 << 16)

    def quit(self):
        os.write(self.terminal, b"q")
        try:
            self.settle()
        except OSError:
            pass  # the terminal is gone with its last process
        os.waitpid(self.child, 0)


def save(path, text):
    """As most editors do it: in place."""
    with open(path, "w") as file:
        file.write(text)


def time_python(path):
    started = time.monotonic()
    subprocess.run([sys.executable, path], input=b"1000\n3\n", stdout=subprocess.DEVNULL, close_fds=False)
    return time.monotonic() - started


def measure(program, home):
    path = f"{home}/work/{EXERCISE}/main.py"
    session = Session(program, home, make_small_catalog(home + "/catalog"))
    session.wait_for("Save the file")
    session.settle(1)
    rows = []
    for number in range(SAVES):
        is_right = number % 2 == 0
        mark = "accepted: all 8 cases pass" if is_right else f"mark-{number}"
        text = SOLUTION if is_right else f"{SOLUTION}\nprint('mark-{number}')\n"
        started = time.monotonic()
        save(path, text)
        seconds = session.wait_for(mark) - started - QUIET
        session.settle()
        rows.append((is_right, seconds, time_python(path)))
    session.quit()
    return rows


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    program = os.path.abspath(words[0] if words else ROOT / ".build/release/reprise")
    home = tempfile.mkdtemp(prefix="reprise-bench-")
    try:
        rows = measure(program, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    python = statistics.median(row[2] for row in rows)
    print("| from the save to the verdict | median, ms | to `python3 file.py` |")
    print("| --- | --- | --- |")
    for name, wanted in (("accepted, 8 cases", [True]), ("wrong, 8 cases and a diagnosis", [False]), ("all", [True, False])):
        seconds = statistics.median(row[1] for row in rows if row[0] in wanted)
        print(f"| {name} | {seconds * 1000:.1f} | {seconds / python:.2f} |")
    print(f"| `python3 file.py` | {python * 1000:.1f} | 1 |")
    ratio = statistics.median(row[1] for row in rows) / python
    sys.exit(1 if "--check" in sys.argv and ratio >= 1 else 0)


if __name__ == "__main__":
    main()
