from importlib.resources import files


def languages():
    return sorted(each.name.split(".")[0] for each in (files("signs") / "words").iterdir())


def word(english, language):
    words = {}
    text = (files("signs") / "words" / f"{language}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        key, value = line.split("=")
        words[key] = value
    return words.get(english, english)
