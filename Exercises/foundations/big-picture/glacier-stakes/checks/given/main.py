"""The four steps, one after the other: main.py < notes"""

import sys

import change
import check
import keep
import show

PATH = "stakes.json"


def main(lines):
    try:
        before = keep.load(PATH)
    except keep.Damaged:
        print(f"{PATH} is damaged", file=sys.stderr)
        return 2
    visits, faults = check.read(lines)
    stakes, refused = change.apply(before, visits)
    keep.save(stakes, PATH)
    for line in show.table(stakes):
        print(line)
    for fault in faults + refused:
        print(fault, file=sys.stderr)
    return 1 if faults or refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
