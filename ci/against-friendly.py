#!/usr/bin/env python3
"""The table of programs that Python cannot read: what is said of them here, and by friendly-traceback, side by side.

    ci/against-friendly.py [--show WHAT] [PYTHON…]      every Python from 3.10 on that is at hand, unless named

For each Python, friendly-traceback is installed from PyPI into a virtual environment that is thrown away afterwards,
and both answer all that Tests/DiagnosisTests/Misread/wrong holds, in one process. Printed is how many were named, by
family:
- of ours, right is a kind and a line that the table has, wrong another, nothing no kind;
- friendly names no kinds, so each of its answers has been read and judged, in ci/against-friendly.json: right where its
  explanation names the mistake of the table, or its correction mends just that, wherever it points to; wrong where it
  says something else that misleads; nothing where it only repeats Python or says that it does not know.
A judgement is kept with a hash of the program and the first sentence of the answer, cut to 100 letters, and counts only
where friendly still says that. Answers that nobody has judged are counted apart, and listed with `--show new`; with
`--show right`, `wrong` or `nothing` those are listed that have been judged so. Exit status 1 where one is not judged.
"""

import argparse
import collections
import contextlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import misread

JUDGED = misread.HOME / "ci/against-friendly.json"
VERDICTS = ("right", "wrong", "nothing")
LETTERS = 100
SILENT = "(no answer)"
UNKNOWN = "Currently, I cannot guess"
DOES_NOT_KNOW = "Friendly-traceback does not know"
# What it says before what it guesses by itself.
BEFORE = (
    "I might be wrong. ",
    "replacing something else by a colon would not fix the problem. ",
    "I think that the problem might be the following. ",
)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", choices=(*VERDICTS, "new"))
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("pythons", nargs="*", metavar="PYTHON")
    asked = parser.parse_args()
    if asked.one:
        # friendly tells of its own mishaps where answers are to stand.
        with contextlib.redirect_stdout(io.StringIO()):
            found = answers()
        json.dump(found, sys.stdout)
        return 0
    judged = json.loads(JUDGED.read_text("utf-8"))
    unjudged = 0
    for version, path in misread.pythons(asked.pythons):
        name = ".".join(map(str, version))
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            python = os.path.join(folder, "bin", "python")
            subprocess.run([path, "-m", "venv", folder], check=True)
            install = subprocess.run([python, "-m", "pip", "--quiet", "install", "friendly-traceback"])
            if install.returncode != 0:
                print(f"Python {name}: friendly-traceback cannot be installed")
                continue
            worker = subprocess.run(
                [python, __file__, "--one"], stdout=subprocess.PIPE, encoding="utf-8", check=True, cwd=folder
            )
        found = json.loads(worker.stdout)
        unjudged += report(name, found, judged, asked.show)
    return 1 if unjudged else 0


def report(name, found, judged, show):
    friendly, ours = (collections.defaultdict(collections.Counter) for _ in range(2))
    for each in found["answers"]:
        verdict = judged.get(each["key"], {}).get(each["says"], "new")
        for family in (each["family"], "all"):
            friendly[family][verdict] += 1
            ours[family][each["ours"]] += 1
        if show == verdict:
            print(f"{each['place']} {each['kinds']} {each['key']}: {each['line']}\n    {each['full']}")
    print(f"\nPython {name}, friendly-traceback {found['version']}")
    print(f"{'':14}{'programs':>9}  |{'friendly: right':>16}{'wrong':>7}{'nothing':>9}{'new':>5}", end="")
    print(f"  |{'ours: right':>13}{'wrong':>7}{'nothing':>9}")
    for family in sorted(friendly, key=lambda each: (each == "all", each)):
        theirs, own = friendly[family], ours[family]
        print(f"{family:14}{theirs.total():9}  |{theirs['right']:16}{theirs['wrong']:7}{theirs['nothing']:9}", end="")
        print(f"{theirs['new']:5}  |{own['right']:13}{own['wrong']:7}{own['nothing']:9}")
    return friendly["all"]["new"]


# In the virtual environment


def answers():
    import friendly_traceback

    warnings.simplefilter("ignore")
    friendly_traceback.set_lang("en")
    names, found = misread.reading(), []
    for number, row in enumerate(misread.rows_of("wrong")):
        if misread.holds(row, sys.version_info[:2]):
            says, full = friendly_answer(friendly_traceback, row.source, f"p{number}.py")
            lines = row.source.decode("utf-8", "replace").split("\n")
            found.append(
                {
                    "key": misread.key_of(row.source),
                    "place": f"{row.file}:{row.header_row}",
                    "family": misread.family_of(row),
                    "kinds": " | ".join(row.kinds),
                    "line": lines[row.rows[0] - 1].strip()[:LETTERS] if row.rows[0] <= len(lines) else "",
                    "says": says,
                    "full": full,
                    "ours": own_verdict(names, row),
                }
            )
    return {"version": friendly_traceback.__version__, "answers": found}


def own_verdict(names, row):
    fault = names["first_fault"](names["Program"]("program.py", row.source))
    if fault is None:
        return "nothing"
    return "right" if fault.kind in row.kinds and fault.row in row.rows else "wrong"


def friendly_answer(friendly_traceback, source, name):
    """The first sentence of what it says, and all of it."""
    session = friendly_traceback.config.session
    session.recorded_tracebacks.clear()
    pathlib.Path(name).write_bytes(source)
    try:
        compile(source, name, "exec", 0, True)
        # It would be read from a file only with an error, of which friendly does not hear.
        return SILENT, ""
    except Exception:
        try:
            friendly_traceback.explain_traceback(redirect="capture")
            friendly_traceback.get_output()
            info = session.recorded_tracebacks[-1].info
        except (Exception, SystemExit):
            # It gives up with words of its own.
            return SILENT, ""
    suggestion, cause = ("".join(info.get(part) or "") for part in ("suggest", "cause"))
    suggestion, cause, general = (" ".join(text.split()) for text in (suggestion, cause, info.get("generic") or ""))
    if cause.startswith(UNKNOWN) or suggestion.startswith(DOES_NOT_KNOW):
        return UNKNOWN, cause
    for before in BEFORE:
        cause = cause.partition(before)[2] or cause
    full = " ".join(filter(None, (suggestion, cause or general)))
    return (suggestion or first_sentence(cause or general))[:LETTERS], full


def first_sentence(text):
    return text.partition(". ")[0].removesuffix(".") + "."


if __name__ == "__main__":
    sys.exit(main())
