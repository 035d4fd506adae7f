def differing_bits(one, other):
    left = int.from_bytes(one.read(), "big")
    right = int.from_bytes(other.read(), "big")
    return (left ^ right).bit_count()
