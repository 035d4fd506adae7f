# Not the sum, but the last.
# verdict: wrong-answer
# trap: assigned-instead-of-added line 23
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
total = 0
longest = 0
runs = 0
for line in text.splitlines():
    distance = int(line.split()[1])
    total = distance
    runs += 1
    if distance > longest:
        longest = distance
print(f"Runs: {runs}")
print(f"Total: {total / 1000:.3f} km")
print(f"Longest: {longest / 1000:.3f} km")
