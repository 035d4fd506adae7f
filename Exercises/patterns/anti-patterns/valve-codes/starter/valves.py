import sys


def read(text):
    return int(text)


def word(code):
    return ["shut", "open", "stuck", "leaking"][code]


def turned(code):
    if code < 2:
        return 1 - code
    return code


def is_alarm(code):
    return code >= 2


def main():
    codes = {}
    for line in sys.stdin:
        valve, report = line.split()
        if report == "turn":
            codes[valve] = turned(codes.get(valve, 0))
        else:
            codes[valve] = read(report)
    for valve in sorted(codes):
        mark = " !" if is_alarm(codes[valve]) else ""
        print(f"{valve}: {word(codes[valve])}{mark}")


if __name__ == "__main__":
    main()
