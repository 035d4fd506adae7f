"""A shift on the farm: python3 shift.py 5,5 1-2:3 2-1:1 count"""

import sys

import yard
from mover import move

SILOS = [yard.Silo(number, int(sacks)) for number, sacks in enumerate(sys.argv[1].split(","), start=1)]


def count():
    """Count the sacks, as nobody moves any."""
    for silo in SILOS:
        silo.lock.acquire()
    found = sum(silo.sacks for silo in SILOS)
    for silo in SILOS:
        silo.lock.release()
    return str(found)


def job(text):
    if text == "count":
        return count
    way, sacks = text.split(":")
    source, target = (SILOS[int(number) - 1] for number in way.split("-"))

    def carry():
        answer = move(source, target, int(sacks))
        return "moved" if answer is True else "too few" if answer is False else repr(answer)

    return carry


names = [name for name in sys.argv[2:] if name != "waits"]
workers = yard.together([(name, job(name)) for name in names])
for worker in workers:
    if worker.stuck is not None:
        print(f"stuck: {worker.name} waits for {worker.stuck.name}")
if all(worker.stuck is None for worker in workers):
    # Of two jobs alike it does not matter which one was first.
    for worker in sorted(workers, key=lambda worker: (names.index(worker.name), worker.answer)):
        print(worker.name, worker.answer)
    print("silos:", *[silo.sacks for silo in SILOS])
    if "waits" in sys.argv:
        print("waited:", sum(worker.waited for worker in workers))
