"""Adds numbers up."""

import sys


def total(lines: list[str]) -> int:
    """The sum of the lines."""
    return sum(int(line) for line in lines)


if __name__ == "__main__":
    print(total(sys.stdin.read().split()))
