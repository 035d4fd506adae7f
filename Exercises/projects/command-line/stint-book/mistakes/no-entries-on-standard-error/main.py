import os
import sys

PATH = "stint.txt"
command = sys.argv[1]

if command == "add":
    with open(PATH, "a", encoding="utf-8") as book:
        print(*sys.argv[2:], file=book)
if command == "list":
    count = 0
    if os.path.exists(PATH):
        with open(PATH, encoding="utf-8") as book:
            for line in book:
                count += 1
                print(f"{count}. {line.strip()}")
    if count == 0:
        print("No entries.", file=sys.stderr)
