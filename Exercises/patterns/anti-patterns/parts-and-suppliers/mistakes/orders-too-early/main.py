import sys

from suppliers import deliver, open_store


def main():
    store = open_store()
    for line in sys.stdin:
        word, *rest = line.split()
        if word == "deliver":
            deliver(store)
        else:
            part, amount = rest
            store.take(part, int(amount))


if __name__ == "__main__":
    main()
