def rope_length(boats, metres):
    needed = boats * metres
    return needed


boats = int(input())
metres = int(input())
print(f"Rope for {boats} boats:")
print(rope_length(boats, metres))
