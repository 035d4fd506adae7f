from pathlib import Path

FOLDER = Path(__file__).parent / "words"


def languages():
    return sorted(path.stem for path in FOLDER.iterdir() if path.suffix == ".txt")


def word(english, language):
    words = {}
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        key, value = line.split("=")
        words[key] = value
    return words.get(english, english)
