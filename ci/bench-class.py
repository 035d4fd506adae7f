#!/usr/bin/env python3
"""Grades a class of a thousand answers with `reprise grade-all`, pytest and otter-grader, and measures speed and harm.

    ci/bench-class.py REPRISE [--quick] [--tools pytest,pytest-forked,otter,reprise] [--sample N] [--rounds N] [--json FILE]

Prints Markdown tables. The class is the same for a seed: about 60 % right answers, 30 % wrong ones, 6 % hostile ones and
4 % that never end, all to one exercise. They lie in ci/class, and the folder an answer lies in says whether it is right.
Each answer begins with a comment that names the learner, so that no two are the same bytes; with --copies a third of the
right and wrong ones are exact copies of others.

The exercise asks for one function in one file, with six cases: pytest takes such a function by import, otter-grader takes
the cases as they are, in doctest's form, and Reprise types them, so that it suits all three.

pytest and otter-grader run in ci/class/box.py, which needs root: in namespaces of their own, as a user that nobody is,
with limits, so that this machine stays whole. They come from a venv that is made for it, or that --venv names. An answer
may take as long there as a case may in Reprise, and besides what the tool takes for the solution. `pytest` is started for
each answer. `pytest-forked` and `otter` are loaded once and fork for each, which is the quickest that they can be had.

Seconds of these are from the first answer to the last verdict: without the venv, the box, and what is loaded once. Those
of Reprise are the whole command. A peak is the sum of the resident memory of all processes of a tool, sampled: what
processes share counts for each. An accepted answer needs exit status 0 and a report that says that all cases passed.
Figures are the median and, in brackets, the lowest and highest of the rounds; a peak is the highest.

"Fooled by" counts hostile answers that were accepted. "Verdicts harmed" counts other answers that are judged wrongly among
hostile ones, and rightly when they are graded again without those; what is judged wrongly then too is "otherwise wrong".
"Ended from outside" are those that the tool would have waited for for ever: box.py has ended them, and none of Reprise's may
be. --quick takes under a minute where nothing else runs.

Exit status 1 where Reprise judges a hostile answer to be right, or another otherwise than it is, or leaves a process.
"""

import argparse
import json
import os
import pathlib
import statistics
import sys
import tempfile
from collections import Counter

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "ci/class"))

from answers import HOSTILE_KINDS, check_translation, make_attacks, make_class, read_variants, take_sample  # noqa: E402
from tools import Box, Reprise, find_python, make_venv  # noqa: E402

KILLED_AT = 0.4


# --- What came of it ----------------------------------------------------------------------------------------------


def judge(tool, answers, run):
    """Compares verdicts with the truth. Who is judged wrongly among others and rightly alone has been harmed by them."""
    by_learner = {answer.learner: answer for answer in answers}
    wrong = [answer for answer in answers if run.accepted.get(answer.learner) != answer.is_right]
    fooled = [answer for answer in wrong if answer.kind == "hostile" and run.accepted.get(answer.learner)]
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
        "fooled_by": sorted(answer.name for answer in fooled),
        "would_fool_by_status_alone": sorted(fooled_by_status),
        "harmed": sorted(answer.name for answer in harmed),
        "otherwise_wrong": sorted(answer.name for answer in wrong if answer not in harmed and answer not in fooled),
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
    print(f"\n### {title}\n\n{len(answers)} answers: {describe(answers)}. Verdicts are those of the last round.\n")
    print("| tool | answers a second | wall, s | peak, MiB | judged right | fooled by | verdicts harmed | otherwise wrong "
          "| ended from outside | processes left |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, result in results.items():
        speeds = sorted(len(answers) / seconds for seconds in result["seconds"])
        lists = [len(result[key]) for key in ("fooled_by", "harmed", "otherwise_wrong", "hung_by")]
        cells = [
            name, spread(speeds), f"{statistics.median(result['seconds']):.1f}", f"{result['peak_mib']:.0f}",
            f"{result['judged_right']} of {len(answers)}", *lists, result["processes_left"],
        ]
        print("|", " | ".join(map(str, cells)), "|")
    print()
    for name, result in results.items():
        print_names(result, f"{name}, ")


def print_names(result, prefix):
    for key in ("fooled_by", "would_fool_by_status_alone", "harmed", "otherwise_wrong", "hung_by"):
        times = Counter(result[key])
        if times:
            names = [name if count == 1 else f"{name} ({count})" for name, count in times.items()]
            print(f"- {prefix}{key.replace('_', ' ')}: {', '.join(names)}")


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
    print(f"\n### The whole class, killed and without the hostile ones\n\n{count} answers: {describe(answers)}.\n")
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
        cells = [title, f"{run['seconds']:.1f}", "", f"{run['peak_mib']:.0f}", len(results[other]), run["processes_left"]]
        print("|", " | ".join(map(str, cells)), "|")
    print(f"\nJudged right: {whole['judged_right']} of {count}.")
    print_names(whole, "")


def is_well(results):
    """Whether Reprise was neither fooled nor harmed, and left nothing behind."""
    parts = [group["reprise"] for key, group in results.items() if key != "killed" and "reprise" in group]
    if whole := results.get("killed"):
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
    parser.add_argument("--whole", action="store_true", help="all tools grade the whole class as well; takes long")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--attacks", type=int, default=100, help="how many hostile and endless files are tried at most")
    parser.add_argument("--jobs", type=int, default=2, help="answers at once")
    parser.add_argument("--venv", type=pathlib.Path, help="a folder for the packages, to be used again; not in a home")
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
    python = find_python()
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
        groups = [
            ("Ordinary answers", take_sample(ordinary, words.sample, words.seed), words.rounds),
            ("Attacks, each beside a right answer", make_attacks(variants, words.seed, words.attacks), 1),
        ]
        if not words.quick:
            groups.append(("A sample of the class", take_sample(answers, words.sample, words.seed), words.rounds))
        if words.whole:
            groups.append(("The whole class", answers, 1))
        results = {title: compare(title, tools, group, rounds) for title, group, rounds in groups}
        if tools and tools[-1].name == "reprise":
            results["killed"] = try_whole_class(tools[-1], answers)
    if words.json:
        words.json.write_text(json.dumps(results, indent=2) + "\n")
    return int(not is_well(results))


if __name__ == "__main__":
    sys.exit(main(read_words()))
