# Max text.
# verdict: wrong-answer
# trap: numbers-as-text line 18
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
    with open("diary.txt", "a", encoding="utf-8") as diary:
        diary.write(entry)
    text += entry
distances = [line.split()[1] for line in text.splitlines()]
total = sum(int(d) for d in distances)
longest = int(max(distances, default="0"))
print(f"Runs: {len(distances)}")
print(f"Total: {total / 1000:.3f} km")
print(f"Longest: {longest / 1000:.3f} km")
