import csv
import sys
from importlib import resources


def look_up(toes):
    data = resources.files("tracks") / "toes.csv"
    with resources.as_file(data) as path, open(path, encoding="utf-8") as file:
        return [row["animal"] for row in csv.DictReader(file) if row["toes"] == toes]


def main():
    found = look_up(sys.argv[1])
    if not found:
        print(f"tracks: nothing with {sys.argv[1]} toes", file=sys.stderr)
        sys.exit(1)
    for animal in found:
        print(animal)


if __name__ == "__main__":
    main()
