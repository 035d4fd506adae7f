import os
import sys

old = ""
if os.path.exists("diary.txt"):
    with open("diary.txt", encoding="utf-8") as file:
        old = file.read()
new = sys.argv[1] + " " + sys.argv[2] + "\n"
if old != "" and old[-1] != "\n":
    new = "\n" + new

with open("diary.txt", "w", encoding="utf-8") as file:
    file.write(new)

metres = []
for line in (old + new).splitlines():
    metres.append(int(line.split(" ")[1]))
print("Runs:", len(metres))
print(f"Total: {sum(metres) / 1000:.3f} km")
