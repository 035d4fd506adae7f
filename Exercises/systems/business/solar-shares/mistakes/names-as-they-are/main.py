"""Make a page of the shares of all roofs: main.py READINGS.csv PAGE.html"""

import csv
import sys
from collections import Counter

from shares import months_between, whole_percents


def read(path):
    """Return the energy of each roof, and the months of which there are readings."""
    energy = Counter()
    months = set()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            energy[row["roof"]] += int(row["kwh"])
            months.add(row["month"])
    return energy, months


def page(energy, months):
    first, last = min(months), max(months)
    roofs = sorted(energy, key=lambda roof: (-energy[roof], roof))
    percents = whole_percents([energy[roof] for roof in roofs])
    lines = [f"<h1>{first} to {last}</h1>", "<table>"]
    for roof, percent in zip(roofs, percents):
        lines.append(row(roof, energy[roof], percent))
    lines += [row("all", sum(energy.values()), sum(percents)), "</table>"]
    for month in months_between(first, last):
        if month not in months:
            lines.append(f"<p>No readings of {month}</p>")
    return lines


def row(name, energy, percent):
    return f"<tr><td>{name}</td><td>{energy} kWh</td><td>{percent} %</td></tr>"


if __name__ == "__main__":
    _, source, target = sys.argv
    lines = page(*read(source))
    with open(target, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
