import sys

from .units import PASCALS, convert


def run(words):
    if len(words) != 3:
        print("usage: gauge VALUE FROM TO", file=sys.stderr)
        return 2
    number, unit, wanted = words
    for name in (unit, wanted):
        if name not in PASCALS:
            print(f"unknown unit: {name}", file=sys.stderr)
            return 1
    print(convert(float(number), unit, wanted), wanted)
    return 0


if __name__ == "gauge.__main__":
    sys.exit(run(sys.argv[1:]))
