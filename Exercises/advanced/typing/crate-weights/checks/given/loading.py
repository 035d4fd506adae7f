"""What the harbour is told."""

from crates import heavier, total, weight

lines = ["K7 12.5", "K9 31", "K12 8.25"]
print(total([weight(line) for line in lines]))
print("by crane: " + ", ".join(heavier(lines, 12.25)))
