#!/usr/bin/env python3
"""What is said of programs that Python cannot read, held against the table of Tests/DiagnosisTests/Misread.

    ci/misread-table.py [--only TEXT] [PYTHON…]      every Python from 3.10 on that is at hand, unless named

Under each Python, in one process:
- a program of wrong/ and unfitting/ cannot be read by Python, and one of right/ can;
- of a wrong one a kind is named that the table has, in a line that it has; of an unfitting one none that is excluded;
- where corrected lines are shown, the program so changed can be read further, and each of the lines by itself;
- a right program with a mistake put behind each of its statements is told by that mistake, and not by the right lines.
Each miss is a line: the row of the table, what is wanted, what came, under which Pythons. Exit status 1 where there is
any. With --only, the rows whose place or kinds contain the text.
"""

import argparse
import ast
import collections
import json
import signal
import subprocess
import sys
import time
import warnings

import misread

# Mistakes that are put into right programs: whatever else is named there has been read from right lines.
PLANTED = [
    ("count = 2 +", ("missing-right-operand", "missing-value")),
    ("if count = 3: pass", ("assignment-for-comparison",)),
    ("7 = count", ("swapped-assignment",)),
    ("count = (3, 4]", ("mismatched-brackets", "unmatched-bracket")),
]
# For one row; without end is a fault as well.
SECONDS = 10
UNREADABLE = (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="TEXT", default="")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("pythons", nargs="*", metavar="PYTHON")
    asked = parser.parse_args()
    if asked.one:
        json.dump(Trial().results(asked.only), sys.stdout)
        return 0
    return report(misread.pythons(asked.pythons), asked.only)


def report(pythons, only):
    misses, totals = collections.defaultdict(list), []
    for version, path in pythons:
        name = ".".join(map(str, version))
        worker = subprocess.run(
            [path, __file__, "--one", "--only", only], stdout=subprocess.PIPE, encoding="utf-8", check=True
        )
        found = json.loads(worker.stdout)
        for miss in found["misses"]:
            misses[tuple(miss)].append(name)
        totals.append((name, found))
    for (place, wanted, got), names in sorted(misses.items()):
        print(f"{place}  wanted {wanted}  got {got}  [{'all' if len(names) == len(pythons) else ' '.join(names)}]")
    for name, found in totals:
        parts = [f"{group} {right} of {count}" for group, (right, count) in found["groups"].items()]
        print(f"Python {name}:  {',  '.join(parts)}  ({found['seconds']:.1f} s, the slowest {found['slowest']})")
    return 1 if misses or not totals else 0


class Trial:
    """All of the table under this Python."""

    def __init__(self):
        self.names = misread.reading()
        self.misses = []
        self.groups = {}
        self.slowest = (0, "")

    def results(self, only):
        warnings.simplefilter("ignore")
        signal.signal(signal.SIGALRM, ended)
        began = time.perf_counter()
        for row in misread.table():
            place = f"{row.group}/{row.file}:{row.header_row}"
            if only not in place and not any(only in kind for kind in row.kinds):
                continue
            if misread.holds(row, sys.version_info[:2]):
                self.try_row(row, place)
        return {
            "misses": self.misses,
            "groups": self.groups,
            "seconds": time.perf_counter() - began,
            "slowest": "{:.0f} ms: {}".format(*self.slowest),
        }

    def try_row(self, row, place):
        before = len(self.misses)
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            getattr(self, f"try_{row.group}")(row, place)
        except Exception as error:
            self.miss(place, "an answer", f"{type(error).__name__}: {error}")
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        count = self.groups.setdefault(row.group, [0, 0])
        count[0] += len(self.misses) == before
        count[1] += 1

    def miss(self, place, wanted, got):
        self.misses.append((place, wanted, got))

    def try_wrong(self, row, place):
        if can_read(row.source):
            return self.miss(place, "a program that Python cannot read", "one that it can")
        program, fault = self.read(row.source, place)
        rows = "|".join(map(str, row.rows))
        wanted = f"{' | '.join(row.kinds)} in {rows}"
        if fault is None or fault.kind not in row.kinds or fault.row not in row.rows:
            problem = program.problem
            said = f"nothing ({problem.row}: {problem.message})" if problem else "nothing"
            return self.miss(place, wanted, said if fault is None else f"{fault.kind} in {fault.row}")
        self.try_correction(program, fault, place)

    def try_unfitting(self, row, place):
        if can_read(row.source):
            return self.miss(place, "a program that Python cannot read", "one that it can")
        program, fault = self.read(row.source, place)
        if fault is None:
            return
        rows = "|".join(map(str, row.rows))
        if fault.kind in row.kinds or fault.row not in row.rows:
            return self.miss(place, f"not {', '.join(row.kinds)}, in {rows}", f"{fault.kind} in {fault.row}")
        self.try_correction(program, fault, place)

    def try_right(self, row, place):
        if not can_read(row.source):
            return self.miss(place, "a program that Python can read", "one that it cannot")
        _, fault = self.read(row.source, place)
        if fault:
            self.miss(place, "nothing", f"{fault.kind} in {fault.row}")
        for number, (source, at) in enumerate(with_gaps(row.source)):
            line, kinds = PLANTED[(number + row.header_row) % len(PLANTED)]
            _, fault = self.read(source % line.encode(), place)
            if fault and (fault.kind not in kinds or fault.row != at):
                self.miss(place, f"{kinds[0]} in {at}, put in as `{line}`", f"{fault.kind} in {fault.row}")

    def read(self, source, place):
        began = time.perf_counter()
        program = self.names["Program"]("program.py", source)
        fault = self.names["first_fault"](program)
        self.slowest = max(self.slowest, ((time.perf_counter() - began) * 1000, place))
        return program, fault

    def try_correction(self, program, fault, place):
        if not (fault.edits and fault.shown):
            return
        changed = program.edited(fault.edits)
        after, before = self.names["problem_of"](changed, program.problem.stage), program.problem
        if after and after.stage == before.stage and after.row <= before.row:
            return self.miss(place, "a correction that helps", f"{shown(program, fault)}: {after.message}")
        if after is None:
            return
        again = self.names["Program"]("program.py", changed.encode("utf-8", "surrogatepass"))
        rows = {row for row, _ in program.shown_lines(fault.edits)}
        for statement in again.statements:
            text = "\n".join(again.lines[statement.row - 1 : statement.end_row])
            inside = rows & set(range(statement.row, statement.end_row + 1))
            if inside and not self.names["statement_reads"](text):
                self.miss(place, "a correction that can be read by itself", f"{fault.kind}: {text.strip()}")


def shown(program, fault):
    return " / ".join(line.strip() for _, line in program.shown_lines(fault.edits))


def ended(*_):
    raise TimeoutError(f"none after {SECONDS} seconds")


def can_read(source):
    """Whether Python would start to run a file with this in it."""
    try:
        compile(source, "program.py", "exec", 0, True)
        # As a value, unlike from a file, it may have anything in its comments.
        return b"coding:" in source or source.decode("utf-8") is not None
    except UNREADABLE:
        return False


def with_gaps(source):
    """The program with `%s` in a line behind each statement at the left margin, and the number of that line."""
    if b"\r" in source or b"\f" in source or b"coding:" in source:
        return
    lines = source.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    body = ast.parse(source).body
    for statement, following in zip(body, body[1:] + [None]):
        if following is None or following.lineno > statement.end_lineno:
            at = statement.end_lineno
            before, after = (b"\n".join(part).replace(b"%", b"%%") for part in (lines[:at], lines[at:]))
            yield before + b"\n%s\n" + after, at + 1


if __name__ == "__main__":
    sys.exit(main())
