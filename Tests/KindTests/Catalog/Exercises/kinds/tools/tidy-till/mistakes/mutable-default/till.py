"""Sums up a till."""

import sys


def total(lines: list[str], seen: list[int] = []) -> int:
    for line in lines:
        seen.append(int(line))
    return sum(seen)


if __name__ == "__main__":
    print(total(sys.stdin.read().split()))
