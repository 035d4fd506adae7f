"""Sums up a till."""

import sys


def total(lines: list[str], seen: list[int] | None = None) -> int:
    seen = [] if seen is None else seen
    for line in lines:
        seen.append( int(line) )
    return sum( seen )  # fmt: skip


if __name__ == "__main__":
    print(total(sys.stdin.read().split()))
