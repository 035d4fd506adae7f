import sys
from decimal import Decimal
from os.path import isfile

lines = []
if isfile("diary.txt"):
    with open("diary.txt", encoding="utf-8") as diary:
        lines = diary.read().split("\n")
    if lines[-1] == "":
        del lines[-1]
if len(sys.argv) == 3:
    lines += [sys.argv[1] + " " + sys.argv[2]]
    with open("diary.txt", "w", encoding="utf-8") as diary:
        diary.write("\n".join(lines) + "\n")
distances = [Decimal(line.split()[1]) / 1000 for line in lines]
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances):.3f} km")
print(f"Longest: {max(distances, default=Decimal(0)):.3f} km")
