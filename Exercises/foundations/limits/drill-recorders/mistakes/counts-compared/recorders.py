def differing_bits(one, other):
    total = 0
    while block := one.read(65536):
        ones = int.from_bytes(block, "big").bit_count()
        others = int.from_bytes(other.read(65536), "big").bit_count()
        total += abs(ones - others)
    return total
