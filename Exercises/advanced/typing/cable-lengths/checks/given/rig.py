"""A rig in which the units are right."""

from cables import SPARE, Metres, Millimetres, is_enough, order, to_metres

runs = [Millimetres(700), Millimetres(1200), SPARE]
needed: Metres = order(runs)
knot: Millimetres = SPARE
hung: Metres = to_metres(knot)
ready: bool = is_enough(needed, runs)
print(ready, is_enough(Metres(40), runs), hung + 1)
