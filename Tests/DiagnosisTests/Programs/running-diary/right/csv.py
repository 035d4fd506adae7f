import csv
import os
import sys

rows = []
last = "\n"
if os.path.exists("diary.txt"):
    with open("diary.txt", newline="") as diary:
        rows = list(csv.reader(diary, delimiter=" "))
    with open("diary.txt") as diary:
        last = (diary.read() or "\n")[-1]
if len(sys.argv) == 3:
    rows.append(sys.argv[1:])
    with open("diary.txt", "a") as diary:
        diary.write(("" if last == "\n" else "\n") + " ".join(sys.argv[1:]) + "\n")
metres = [int(row[1]) for row in rows]
print(f"Runs: {len(metres)}")
print(f"Total: {sum(metres) / 1000:.3f} km")
print(f"Longest: {max(metres, default=0) / 1000:.3f} km")
