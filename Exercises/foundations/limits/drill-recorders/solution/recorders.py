BLOCK = 65536


def differing_bits(one, other):
    """Return how many bits of two recordings differ."""
    found = 0
    while block := one.read(BLOCK):
        left = int.from_bytes(block, "big")
        right = int.from_bytes(other.read(BLOCK), "big")
        found += (left ^ right).bit_count()
    return found
