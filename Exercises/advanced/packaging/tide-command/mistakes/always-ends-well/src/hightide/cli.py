import sys

BETWEEN_TIDES = 12 * 60 + 25
DAY = 24 * 60


def answer(words):
    """Prints the tide after each time; returns the exit status."""
    for word in words:
        if ":" not in word:
            print(f"next-tide: not a time: {word}", file=sys.stderr)
            return 2
        hour, minute = word.split(":")
        later = (int(hour) * 60 + int(minute) + BETWEEN_TIDES) % DAY
        print(f"{later // 60:02}:{later % 60:02}")
    return 0


def run():
    answer(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(answer(sys.argv[1:]))
