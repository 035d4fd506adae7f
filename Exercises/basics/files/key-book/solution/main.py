import json
import sys


def stop(message, status):
    """Ends the program with a message on standard error."""
    print(message, file=sys.stderr)
    sys.exit(status)


def load():
    """Returns the book: who has which key."""
    try:
        with open("keys.json", encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def save(book):
    """Writes the book."""
    with open("keys.json", "w", encoding="utf-8") as file:
        json.dump(book, file)


def lend(book, key, name):
    """Notes that somebody has a key."""
    if key in book:
        stop(f"{key} is lent to {book[key]}", 1)
    book[key] = name
    save(book)


def give_back(book, key):
    """Notes that a key is back."""
    if key not in book:
        stop(f"{key} is not lent", 1)
    del book[key]
    save(book)


def show(book):
    """Prints the book."""
    for key in sorted(book):
        print(f"{key}: {book[key]}")
    if not book:
        print("No keys lent.")


command, words = sys.argv[1:2], sys.argv[2:]

if command == ["lend"] and len(words) == 2:
    lend(load(), *words)
elif command == ["return"] and len(words) == 1:
    give_back(load(), *words)
elif command == ["list"] and not words:
    show(load())
else:
    stop("usage: main.py lend KEY NAME | return KEY | list", 2)
