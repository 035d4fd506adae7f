# Two digits for metres.
# verdict: wrong-answer
# trap: number-format line 25
# says: `:.3f`
# never: :.2f
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
print(f"Longest: {max(distances, default=0) / 1000:.2f} km")
