def differing_bits(one, other):
    total = 0
    block = one.read(4096)
    while block:
        for left, right in zip(block, other.read(4096)):
            total += bin(left ^ right).count("1")
        block = one.read(4096)
    return total
