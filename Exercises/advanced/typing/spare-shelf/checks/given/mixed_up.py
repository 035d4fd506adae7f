"""What must not happen again."""

from shelf import Shelf, refill
from stock import Fuse, Valve

valves: Shelf[Valve] = Shelf(3)
fuses: Shelf[Fuse] = Shelf(8)
valves.put(Fuse(0.5))
print(valves.take().name)
fuse = fuses.take()
if fuse is not None:
    print(fuse.name)
refill(valves, fuses)
