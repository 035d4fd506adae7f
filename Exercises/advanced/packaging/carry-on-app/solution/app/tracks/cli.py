import csv
import sys
from importlib.resources import files


def main():
    toes = sys.argv[1]
    text = (files("tracks") / "toes.csv").read_text(encoding="utf-8")
    animals = [row["animal"] for row in csv.DictReader(text.splitlines()) if row["toes"] == toes]
    if not animals:
        sys.exit(f"tracks: nothing with {toes} toes")
    print("\n".join(animals))


if __name__ == "__main__":
    main()
