import sys


def toll(words):
    is_known = False
    cents = 0
    if words[1] == "car":
        is_known = True
        cents = 300
    if words[1] == "van":
        is_known = True
        cents = 450
    if words[1] == "lorry":
        is_known = True
        cents = 250 * int(words[2])
    if not is_known:
        return None
    hour = int(words[0][:2])
    if hour >= 22 or hour < 6:
        cents = cents // 2
    if words[3] == "tag":
        cents = cents - cents // 10
    return cents


def main():
    total = 0
    count = 0
    is_free = False
    for number, line in enumerate(sys.stdin, 1):
        words = line.split()
        if words == ["open"]:
            is_free = True
        elif words == ["shut"]:
            is_free = False
        elif len(words) == 1:
            print(f"line {number}: unknown: {words[0]}", file=sys.stderr)
        elif len(words) != 4:
            print(f"line {number}: not four words", file=sys.stderr)
        elif toll(words) is None:
            print(f"line {number}: unknown: {words[1]}", file=sys.stderr)
        else:
            cents = 0 if is_free else toll(words)
            count += 1
            total += cents
            print(f"{words[0]} {words[1]} {cents}")
    print(f"{count} vehicles, {total} cents")


if __name__ == "__main__":
    main()
