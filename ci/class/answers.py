"""The class that ci/bench-class.py has graded: which answers there are, and the folders that they lie in."""

import pathlib
import random
import re
import sys
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CLASS = ROOT / "ci/class"
EXERCISE = "basics/collections/regatta-results"
FILE = "regatta.py"
SHARES = {"right": 0.60, "wrong": 0.30, "hostile": 0.06, "endless": 0.04}
RIGHT_KINDS = {"right", "hostile-but-right"}
HOSTILE_KINDS = {"hostile", "hostile-but-right"}


@dataclass
class Answer:
    learner: str
    kind: str
    name: str
    text: bytes

    @property
    def is_right(self):
        return self.kind in RIGHT_KINDS


def read_variants():
    """The files of each kind by name, with the folder they lie in; the exercise has a solution and mistakes besides."""
    variants = {kind: {} for kind in SHARES}
    for folder in [*SHARES, "hostile-but-right"]:
        for path in sorted((CLASS / folder).glob("*.py")):
            variants[folder.removesuffix("-but-right")][path.stem] = folder, path.read_bytes()
    exercise = ROOT / "Exercises" / EXERCISE
    variants["right"]["solution"] = "right", (exercise / "solution" / FILE).read_bytes()
    for path in sorted(exercise.glob(f"mistakes/*/{FILE}")):
        variants["wrong"][path.parent.name] = "wrong", path.read_bytes()
    return variants


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
        earliest = first.setdefault(name, number)
        is_copy = copies and kind in ("right", "wrong") and dice.random() < 1 / 3
        named = earliest if is_copy else number
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
