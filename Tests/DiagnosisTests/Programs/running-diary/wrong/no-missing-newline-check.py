# No missing newline check.
# verdict: wrong-answer
# trap: white-space
import sys

try:
    with open("diary.txt", encoding="utf-8") as diary:
        lines = diary.readlines()
except FileNotFoundError:
    lines = []
if len(sys.argv) == 3:
    lines.append(f"{sys.argv[1]} {sys.argv[2]}\n")
    with open("diary.txt", "w", encoding="utf-8") as diary:
        diary.writelines(lines)
distances = [int(line.split()[1]) for line in lines]
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {max(distances, default=0) / 1000:.3f} km")
