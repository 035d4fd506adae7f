import os
import sys

PATH = "stint.txt"
command = sys.argv[1]
lines = []
if os.path.exists(PATH):
    with open(PATH, encoding="utf-8") as book:
        for line in book:
            lines.append(line.strip())

if command == "add":
    lines.append(" ".join(sys.argv[2:]))
    with open(PATH, "w", encoding="utf-8") as book:
        book.write("\n".join(lines))
if command == "list":
    for i in range(len(lines)):
        print(f"{i + 1}. {lines[i]}")
    if len(lines) == 0:
        print("No entries.")
