import sys

from .units import PASCALS, convert


def main():
    if len(sys.argv) != 4:
        print("usage: gauge VALUE FROM TO")
        sys.exit(2)
    value, source, target = sys.argv[1:]
    for unit in (source, target):
        if unit not in PASCALS:
            print(f"unknown unit: {unit}")
            sys.exit(1)
    print(convert(float(value), source, target), target)


if __name__ == "__main__":
    main()
