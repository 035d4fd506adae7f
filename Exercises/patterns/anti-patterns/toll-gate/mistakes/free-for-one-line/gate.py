import sys

CARS = {"car": 300, "van": 450}


def base(kind, axles):
    """The price by day, or None for an unknown kind."""
    return 250 * int(axles) if kind == "lorry" else CARS.get(kind)


def at_night(cents, time):
    hour = int(time[:2])
    return cents // 2 if hour >= 22 or hour < 6 else cents


def with_tag(cents, tag):
    return cents - cents // 10 if tag == "tag" else cents


def complain(number, text):
    print(f"line {number}: {text}", file=sys.stderr)


def vehicle(number, words, is_free):
    time, kind, axles, tag = words
    cents = base(kind, axles)
    if cents is None:
        complain(number, f"unknown: {kind}")
        return []
    cents = 0 if is_free else with_tag(at_night(cents, time), tag)
    print(time, kind, cents)
    return [cents]


def switched(number, word, is_free):
    if word in ("open", "shut"):
        return word == "open"
    complain(number, f"unknown: {word}")
    return is_free


def main():
    paid = []
    is_free = False
    for number, line in enumerate(sys.stdin, start=1):
        words = line.split()
        if len(words) == 1:
            switched(number, words[0], is_free)
        elif len(words) != 4:
            complain(number, "not four words")
        else:
            paid += vehicle(number, words, is_free)
    print(f"{len(paid)} vehicles, {sum(paid)} cents")


if __name__ == "__main__":
    main()
