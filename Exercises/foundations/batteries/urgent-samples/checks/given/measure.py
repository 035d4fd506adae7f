"""measure.py SIZE: so many samples arrive, then one for each that is taken."""
import sys

size = int(sys.argv[1])
first = [(f"a{i}", i * 7919 % 1000003) for i in range(size)]
events = list(first)
for i in range(size):
    events.append(None)
    events.append((f"b{i}", 2000000 + i * 104729 % 1000003))
expected = [name for name, spoils in sorted(first, key=lambda sample: sample[1])]

from samples import taken

print("right" if taken(events) == expected else "another order is right")
