"""measure.py SIZE: so many messages of one day, and a look at the board after each."""

import sys

size = int(sys.argv[1])
messages = []
for place in range(size):
    moment = f"2026-03-01 {6 + place % 18:02}:{place % 60:02}"
    minutes = place * 7919 % 10007 + 1
    if place % 40 == 39:
        messages.append((place - 5, 2, moment, minutes if place % 80 == 39 else None))
    else:
        messages.append((place, 1, moment, minutes))
latest = {number: minutes for number, _, _, minutes in messages}
times = sorted(minutes for minutes in latest.values() if minutes is not None)
expected = (len(times), sum(times), times[(len(times) * 9 + 9) // 10 - 1])

from board import Board

board = Board()
for message in messages:
    board.take(*message)
    shown = board.figures("2026-03-01")
print("right" if shown == expected else "the figures are wrong")
