import csv
import sys
from pathlib import Path


def look_up(toes):
    with open(Path(__file__).parent / "toes.csv", encoding="utf-8") as file:
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
