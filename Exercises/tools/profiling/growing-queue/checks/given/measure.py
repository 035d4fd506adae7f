"""measure.py KIND SIZE: so many trains, and of them few or many cancelled."""
import sys

kind, size = sys.argv[1], int(sys.argv[2])
waiting = [(f"train {i * 7919 % size}", 1 + i % 2) for i in range(size)]
cancelled = [f"train {i}" for i in range(size) if i % 2 == 0] if kind == "cancelled" else ["train 5"]
gone = set(cancelled)
kept = [train for train in waiting if train[0] not in gone]
expected = [name for name, parts in kept] + [name for name, parts in kept if parts == 2]

from lock import lockings

result = lockings(waiting, cancelled)
print("right" if result == expected else "the order is wrong")
