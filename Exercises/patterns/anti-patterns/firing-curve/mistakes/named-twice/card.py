import sys

from kiln import COOLEST, HOTTEST, minutes

QUARTZ = 570
GLAZE = 650
QUICK = 100
SLOW = 60
STEADY = 140
HOLD = 20


def main():
    top = int(sys.argv[1])
    if top < COOLEST or top > HOTTEST:
        print("from", COOLEST, "to", HOTTEST, "degrees", file=sys.stderr)
        sys.exit(1)
    print("up to", QUARTZ, "at", QUICK, "an hour")
    print("up to", GLAZE, "at", SLOW, "an hour")
    print("up to", top, "at", STEADY, "an hour, then", HOLD, "minutes")
    print(minutes(top), "minutes")


if __name__ == "__main__":
    main()
