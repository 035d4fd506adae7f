import sys

try:
    with open("diary.txt", encoding="utf-8") as diary:
        text = diary.read()
except FileNotFoundError:
    text = ""

entry = f"{sys.argv[1]} {sys.argv[2]}\n"
if text and not text.endswith("\n"):
    entry = "\n" + entry

with open("diary.txt", "a", encoding="utf-8") as diary:
    diary.write(entry)

runs = (text + entry).splitlines()
total = 0
for run in runs:
    total += int(run.split()[1])

print(f"Runs: {len(runs)}")
print(f"Total: {total / 1000:.3f} km")
