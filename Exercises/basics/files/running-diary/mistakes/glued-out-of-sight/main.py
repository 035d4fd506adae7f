import os
import sys

runs = []
if os.path.exists("diary.txt"):
    with open("diary.txt", encoding="utf-8") as file:
        for line in file:
            runs.append(int(line.split()[1]))

with open("diary.txt", "a", encoding="utf-8") as file:
    file.write(f"{sys.argv[1]} {sys.argv[2]}\n")
runs.append(int(sys.argv[2]))

print("Runs:", len(runs))
print(f"Total: {sum(runs) / 1000:.3f} km")
