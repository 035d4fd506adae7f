import sys
from pathlib import Path

from . import read_week, reply


def main():
    lines = Path("hours.txt").read_text(encoding="utf-8").splitlines()
    print(reply(read_week(lines), sys.argv[1], sys.argv[2]))


if __name__ == "__main__":
    main()
