import csv
import sys
from pathlib import Path

DATA = Path(__file__).parent / "toes.csv"


def main():
    toes = sys.argv[1]
    with open(DATA, encoding="utf-8") as file:
        animals = [row["animal"] for row in csv.DictReader(file) if row["toes"] == toes]
    if not animals:
        print(f"tracks: nothing with {toes} toes", file=sys.stderr)
        return 1
    print("\n".join(animals))
    return 0


if __name__ == "__main__":
    sys.exit(main())
