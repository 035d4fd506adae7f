import sys

from kiln import GLAZE, HIGHEST, HOLD, LOWEST, QUARTZ, QUICK, SLOW, STEADY, minutes


def main():
    top = int(sys.argv[1])
    if not LOWEST <= top <= HIGHEST:
        print("from", LOWEST, "to", HIGHEST, "degrees", file=sys.stderr)
        sys.exit(1)
    print("up to", QUARTZ, "at", QUICK, "an hour")
    print("up to", GLAZE, "at", SLOW, "an hour")
    print("up to", top, "at", STEADY, "an hour, then", HOLD, "minutes")
    print(minutes(top), "minutes")


if __name__ == "__main__":
    main()
