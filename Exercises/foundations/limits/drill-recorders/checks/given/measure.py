"""measure.py SIZE: two recordings of so many bytes, with some bits that differ."""

import io
import sys

size = int(sys.argv[1])
pattern = bytes(range(251))
first = (pattern * (size // 251 + 1))[:size]
one, two = io.BytesIO(first), io.BytesIO(first)
for place in range(0, size, 1000):
    two.seek(place)
    two.write(bytes([first[place] ^ 0b101]))
two.seek(0)
expected = 2 * len(range(0, size, 1000))

from recorders import differing_bits

print("right" if differing_bits(one, two) == expected else "the number is wrong")
