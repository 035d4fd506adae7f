"""Orders that cost a season's cable."""

from cables import Metres, Millimetres, is_enough, order, to_metres

runs = [Millimetres(700)]
to_metres(Metres(3))
to_metres(3000)
order([Metres(12)])
order([700, 1200])
is_enough(Millimetres(4000), runs)
is_enough(4, runs)
length: Millimetres = order(runs)
again: Millimetres = to_metres(runs[0])
