# Written, not closed, read again.
# verdict: wrong-answer
# trap: file-not-closed line 12
import os
import sys

if len(sys.argv) == 3:
    old = ""
    if os.path.exists("diary.txt"):
        with open("diary.txt") as diary:
            old = diary.read()
    out = open("diary.txt", "a")
    if old and not old.endswith("\n"):
        out.write("\n")
    out.write(f"{sys.argv[1]} {sys.argv[2]}\n")

distances = []
if os.path.exists("diary.txt"):
    with open("diary.txt") as diary:
        for line in diary:
            distances.append(int(line.split()[1]))
longest = max(distances) if distances else 0
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {longest / 1000:.3f} km")
