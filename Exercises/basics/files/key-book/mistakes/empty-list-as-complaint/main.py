import json
import os
import sys

USAGE = "usage: main.py lend KEY NAME | return KEY | list"
words = sys.argv[1:]
book = {}
if os.path.exists("keys.json"):
    with open("keys.json", encoding="utf-8") as file:
        book = json.load(file)

if len(words) == 3 and words[0] == "lend":
    if words[1] in book:
        print(f"{words[1]} is lent to {book[words[1]]}", file=sys.stderr)
        sys.exit(1)
    book[words[1]] = words[2]
elif len(words) == 2 and words[0] == "return":
    if words[1] not in book:
        print(f"{words[1]} is not lent", file=sys.stderr)
        sys.exit(1)
    del book[words[1]]
elif words == ["list"]:
    for key, name in sorted(book.items()):
        print(f"{key}: {name}")
    if len(book) == 0:
        print("No keys lent.", file=sys.stderr)
else:
    print(USAGE, file=sys.stderr)
    sys.exit(2)

with open("keys.json", "w", encoding="utf-8") as file:
    json.dump(book, file)
