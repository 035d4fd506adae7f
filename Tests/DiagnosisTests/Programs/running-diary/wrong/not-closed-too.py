# Never closed.
# verdict: wrong-answer
# trap: file-not-closed line 17
# says: Open files with `with`
import sys

try:
    with open("diary.txt", encoding="utf-8") as diary:
        text = diary.read()
except FileNotFoundError:
    text = ""

if len(sys.argv) == 3:
    entry = f"{sys.argv[1]} {sys.argv[2]}\n"
    if text and not text.endswith("\n"):
        entry = "\n" + entry
    diary = open("diary.txt", "a", encoding="utf-8")
    diary.write(entry)
    text = open("diary.txt", encoding="utf-8").read()

distances = [int(line.split()[1]) for line in text.splitlines()]

print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {max(distances, default=0) / 1000:.3f} km")
