"""So many people take a ticket at the same time, each at a desk of the hall."""

import sys
import threading

import printer
from desk import Desk


class SlowDesk(Desk):
    """A desk that takes a moment to note something, as it may on a busy machine."""

    def __setattr__(self, name, value):
        printer.meet("noting")
        super().__setattr__(name, value)


people, halls = int(sys.argv[1]), int(sys.argv[2])
desks = [SlowDesk() for _ in range(halls)]
numbers = [[] for _ in desks]
printer.expect(people * halls)


def take(hall):
    numbers[hall].append(desks[hall].take())


threads = [threading.Thread(target=take, args=(hall,)) for hall in range(halls) for _ in range(people)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for hall, taken in enumerate(numbers, start=1):
    print(f"hall {hall}:", *sorted(taken))
print("printed:", *sorted(printer.printed))
print("next:", desks[0].take())
