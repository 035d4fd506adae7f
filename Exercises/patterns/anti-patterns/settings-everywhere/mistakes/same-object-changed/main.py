import sys

import orders
from settings import Settings


def main():
    settings = Settings()
    for line in sys.stdin:
        word, *rest = line.split()
        try:
            if word == "capitals":
                settings.capitals = True
                texts = []
            elif word == "abroad":
                texts = orders.abroad(rest[0], rest[1:], settings)
            elif word == "small":
                texts = orders.small(rest, settings)
            else:
                texts = orders.labels(rest, settings)
        except KeyError as error:
            texts = [f"unknown: {error.args[0]}"]
        for text in texts:
            print(text)


if __name__ == "__main__":
    main()
