import math


def rope_length(boats, metres):
    needed = boats * metres
    spare = needed // 10
    return needed + spare


boats = int(input())
metres = int(input())
print(f"Rope for {boats} boats:")
print(rope_length(boats, metres))
