"""Sums up a till."""
import os, sys

def total(lines: list[str], seen: list[int] = []) -> int:
    l = seen
    for line in lines: l.append(int(line))
    return sum( seen )

if __name__ == "__main__":
    print(total(sys.stdin.read().split()))
