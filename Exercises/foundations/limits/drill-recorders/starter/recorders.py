def differing_bits(one, other):
    """Return how many bits of two recordings differ."""
    found = 0
    while byte := one.read(1):
        found += (byte[0] ^ other.read(1)[0]).bit_count()
    return found
