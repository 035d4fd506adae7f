import sys

from kiln import minutes


def main():
    top = int(sys.argv[1])
    if not 900 <= top <= 1280:
        print("from", 900, "to", 1280, "degrees", file=sys.stderr)
        sys.exit(1)
    print("up to", 570, "at", 100, "an hour")
    print("up to", 650, "at", 60, "an hour")
    print("up to", top, "at", 140, "an hour, then", 20, "minutes")
    print(minutes(top), "minutes")


if __name__ == "__main__":
    main()
