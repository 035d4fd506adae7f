def differing_bits(one, other):
    total = 0
    while block := one.read(65536):
        left = int.from_bytes(block, "big")
        right = int.from_bytes(other.read(65536), "big")
        mixed = (left ^ right).to_bytes(len(block), "big")
        total += len(mixed) - mixed.count(0)
    return total
