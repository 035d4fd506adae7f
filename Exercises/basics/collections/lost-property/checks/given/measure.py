"""measure.py KIND SIZE: so many things and reports; of the reports few or all find their thing."""
import sys

kind, size = sys.argv[1], int(sys.argv[2])
found = [(f"tag {i * 7919 % size}", f"shelf {i % 50}") for i in range(size)]
reports = [(f"person {i}", f"tag {i}") for i in range(size)]
if kind == "few":
    reports = [(person, tag if i % 1000 == 0 else "no " + tag) for i, (person, tag) in enumerate(reports)]

from office import hand_out

result = hand_out(found, reports)
expected = size if kind == "all" else (size + 999) // 1000
print("right" if len(result) == expected else f"{len(result)} things given out, and {expected} were to be")
