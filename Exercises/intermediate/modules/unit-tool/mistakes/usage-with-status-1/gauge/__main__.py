import sys

from .units import PASCALS, convert


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: gauge VALUE FROM TO")
    value, source, target = sys.argv[1:]
    for unit in (source, target):
        if unit not in PASCALS:
            sys.exit(f"unknown unit: {unit}")
    print(convert(float(value), source, target), target)


if __name__ == "__main__":
    main()
