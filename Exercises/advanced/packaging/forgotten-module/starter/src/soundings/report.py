import sys

from src.soundings.units import metres


def main():
    fathoms = [int(word) for word in sys.argv[1:]]
    print(f"{len(fathoms)} depths, deepest {metres(max(fathoms)):.1f} m")


if __name__ == "__main__":
    main()
