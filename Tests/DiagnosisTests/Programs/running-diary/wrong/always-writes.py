# Always writes.
# verdict: wrong-answer
# trap: wrong-indentation line 15
import sys

try:
    with open("diary.txt", encoding="utf-8") as diary:
        text = diary.read()
except FileNotFoundError:
    text = ""
if text and not text.endswith("\n"):
    text += "\n"
if len(sys.argv) == 3:
    text += f"{sys.argv[1]} {sys.argv[2]}\n"
with open("diary.txt", "w", encoding="utf-8") as diary:
    diary.write(text)
distances = [int(line.split()[1]) for line in text.splitlines()]
print(f"Runs: {len(distances)}")
print(f"Total: {sum(distances) / 1000:.3f} km")
print(f"Longest: {max(distances, default=0) / 1000:.3f} km")
