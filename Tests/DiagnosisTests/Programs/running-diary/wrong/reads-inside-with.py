# Reads before the writing is over.
# verdict: wrong-answer
# trap: read-inside-writing line 17
import os
import sys

distances = []
old = ""
if os.path.exists("diary.txt"):
    with open("diary.txt") as diary:
        old = diary.read()
if len(sys.argv) == 3:
    with open("diary.txt", "a") as out:
        if old and not old.endswith("\n"):
            out.write("\n")
        out.write(sys.argv[1] + " " + sys.argv[2] + "\n")
        with open("diary.txt") as diary:
            for line in diary:
                distances.append(int(line.split()[1]))
else:
    for line in old.splitlines():
        distances.append(int(line.split()[1]))
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {max(distances, default=0) / 1000:.3f} km")
