from pathlib import Path


def languages():
    return sorted(path.stem for path in Path("signs/words").glob("*.txt"))


def word(english, language):
    words = {}
    with open(f"signs/words/{language}.txt", encoding="utf-8") as file:
        for line in file:
            key, value = line.strip().split("=")
            words[key] = value
    return words.get(english, english)
