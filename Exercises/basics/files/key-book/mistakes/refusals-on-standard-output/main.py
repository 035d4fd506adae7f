import json
import sys

words = sys.argv[1:]
command = words[0] if words else ""
try:
    with open("keys.json", encoding="utf-8") as file:
        book = json.load(file)
except FileNotFoundError:
    book = {}

if command == "list" and len(words) == 1:
    for key in sorted(book):
        print(f"{key}: {book[key]}")
    if not book:
        print("No keys lent.")
elif command == "lend" and len(words) == 3:
    if words[1] in book:
        print(f"{words[1]} is lent to {book[words[1]]}")
        sys.exit(1)
    book[words[1]] = words[2]
elif command == "return" and len(words) == 2:
    if words[1] not in book:
        print(f"{words[1]} is not lent")
        sys.exit(1)
    book.pop(words[1])
else:
    print("usage: main.py lend KEY NAME | return KEY | list")
    sys.exit(2)
with open("keys.json", "w", encoding="utf-8") as file:
    json.dump(book, file)
