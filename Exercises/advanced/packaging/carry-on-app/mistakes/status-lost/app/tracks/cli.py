import csv
import io
import sys
from importlib import resources


def look_up(toes):
    text = resources.files("tracks").joinpath("toes.csv").read_text(encoding="utf-8")
    return [row["animal"] for row in csv.DictReader(io.StringIO(text)) if row["toes"] == toes]


def main():
    found = look_up(sys.argv[1])
    if not found:
        print(f"tracks: nothing with {sys.argv[1]} toes", file=sys.stderr)
        return 1
    for animal in found:
        print(animal)
    return 0


if __name__ == "__main__":
    sys.exit(main())
