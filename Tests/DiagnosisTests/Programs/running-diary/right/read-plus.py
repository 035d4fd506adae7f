import os
import sys

arguments = sys.argv[1:]
if arguments:
    mode = "r+" if os.path.exists("diary.txt") else "w+"
    with open("diary.txt", mode) as diary:
        old = diary.read()
        if old and not old.endswith("\n"):
            diary.write("\n")
        diary.write(" ".join(arguments) + "\n")
distances = []
try:
    with open("diary.txt") as diary:
        distances = [int(line.split()[1]) for line in diary.readlines()]
except FileNotFoundError:
    distances = []
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {max(distances, default=0) / 1000:.3f} km")
