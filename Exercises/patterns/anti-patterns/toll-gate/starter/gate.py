import sys


def main():
    total = 0
    count = 0
    number = 0
    is_free = False
    for line in sys.stdin:
        number = number + 1
        words = line.split()
        is_vehicle = True
        if len(words) == 1:
            is_vehicle = False
            if words[0] == "open":
                is_free = True
            else:
                if words[0] == "shut":
                    is_free = False
                else:
                    print(f"line {number}: unknown: {words[0]}", file=sys.stderr)
        else:
            if len(words) != 4:
                is_vehicle = False
                print(f"line {number}: not four words", file=sys.stderr)
        if is_vehicle:
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
            if is_known:
                is_night = False
                hour = int(words[0][:2])
                if hour >= 22:
                    is_night = True
                if hour < 6:
                    is_night = True
                if is_night:
                    cents = cents // 2
                if words[3] == "tag":
                    cents = cents - cents // 10
                if is_free:
                    cents = 0
                count = count + 1
                total = total + cents
                print(f"{words[0]} {words[1]} {cents}")
            else:
                print(f"line {number}: unknown: {words[1]}", file=sys.stderr)
    print(f"{count} vehicles, {total} cents")


if __name__ == "__main__":
    main()
