import sys


def km(metres):
    return f"{metres // 1000}.{metres % 1000:03d} km"


text = ""
try:
    with open("diary.txt", encoding="utf-8") as diary:
        text = diary.read()
except FileNotFoundError:
    pass
if len(sys.argv) == 3:
    if text and not text.endswith("\n"):
        text += "\n"
    text += f"{sys.argv[1]} {sys.argv[2]}\n"
    with open("diary.txt", "w", encoding="utf-8") as diary:
        diary.write(text)
total = longest = count = 0
for line in text.split("\n"):
    if line == "":
        continue
    date, distance = line.split()
    count += 1
    total += int(distance)
    longest = max(longest, int(distance))
print(f"Runs: {count}")
print("Total:", km(total))
print("Longest:", km(longest))
