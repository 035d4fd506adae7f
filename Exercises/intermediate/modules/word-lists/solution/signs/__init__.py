"""Words for signs on paths."""

from importlib.resources import files

LISTS = files("signs") / "words"


def languages():
    names = [each.name for each in LISTS.iterdir()]
    return sorted(name.removesuffix(".txt") for name in names if name.endswith(".txt"))


def word(english, language):
    text = (LISTS / f"{language}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        left, right = line.split("=")
        if left == english:
            return right
    return english
