# No default 2f.
# verdict: runtime-error
# exception: ValueError line 26
# trap: number-format line 25
# next: empty-not-considered line 26
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

distances = [int(line.split()[1]) for line in text.splitlines()]

print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.2f} km")
print(f"Longest: {max(distances) / 1000:.2f} km")
