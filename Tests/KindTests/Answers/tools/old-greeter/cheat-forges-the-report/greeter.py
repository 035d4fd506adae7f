import sys


def main() -> None:
    print("Hello, " + " ".join(sys.argv[1:]) + "!")
