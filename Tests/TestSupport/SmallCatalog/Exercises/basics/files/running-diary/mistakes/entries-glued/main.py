import os
import sys

if len(sys.argv) == 3:
    with open("diary.txt", "a") as diary:
        diary.write(f"{sys.argv[1]} {sys.argv[2]}\n")

distances = []
if os.path.exists("diary.txt"):
    with open("diary.txt") as diary:
        for line in diary:
            distances.append(int(line.split()[1]))

longest = max(distances) if distances else 0
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {longest / 1000:.3f} km")
