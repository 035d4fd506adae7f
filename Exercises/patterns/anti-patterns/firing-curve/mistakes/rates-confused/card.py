import sys

import kiln


def main():
    top = int(sys.argv[1])
    if top < kiln.COOLEST or top > kiln.HOTTEST:
        print("from", kiln.COOLEST, "to", kiln.HOTTEST, "degrees", file=sys.stderr)
        sys.exit(1)
    print("up to", kiln.QUARTZ, "at", kiln.QUICK, "an hour")
    print("up to", kiln.GLAZE, "at", kiln.SLOW, "an hour")
    print("up to", top, "at", kiln.STEADY, "an hour, then", kiln.HOLD, "minutes")
    print(kiln.minutes(top), "minutes")


if __name__ == "__main__":
    main()
