"""A workshop in which nothing is mixed up."""

from shelf import Shelf, refill
from stock import Fuse, Valve

valves: Shelf[Valve] = Shelf(3)
valve_store: Shelf[Valve] = Shelf(40)
fuses = Shelf[Fuse](8)
ohms: Shelf[int] = Shelf(20)
ohms.put(470)
print(fuses.put(Fuse(0.5)), valve_store.put(Valve("EL84")))
print(refill(valves, valve_store) + 1)
valve = valves.take()
if valve is not None:
    print(valve.name.lower())
