"""measure.py SIZE: so many letters of ten times fewer senders."""
import sys

size = int(sys.argv[1])
people = size // 10
lines = [f"19{10 + i % 80}-04-{10 + i % 20}; Person{i * 7 % people} Lund;matter {i}" for i in range(size)]
expected = [f"PL{i // people + 1}-19{10 + i % 80}" for i in range(size)]

from register import marks

print("right" if marks(lines) == expected else "another mark is right")
