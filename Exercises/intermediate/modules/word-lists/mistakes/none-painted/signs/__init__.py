from importlib.resources import files

FOLDER = files("signs") / "words"


def languages():
    return sorted(each.name[:-4] for each in FOLDER.iterdir() if each.name.endswith(".txt"))


def word(english, language):
    words = {}
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        key, value = line.split("=")
        words[key] = value
    return words.get(english)
