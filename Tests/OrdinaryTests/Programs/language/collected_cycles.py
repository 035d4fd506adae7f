# Counts what the collector finds, beginning with nothing at all.
import gc


class Ring:
    def __init__(self, size):
        self.links = []
        for _ in range(size):
            self.links.append(self)


print(gc.collect(), gc.garbage, gc.isenabled(), gc.get_threshold()[0], gc.get_freeze_count(), gc.callbacks)
for size in (1, 10):
    Ring(size)
    print("collected", gc.collect(), gc.collect())
gc.callbacks.append(lambda phase, info: print(phase, info["generation"], info["collected"]))
Ring(1)
gc.collect(2)
gc.callbacks.clear()
kept = []
print([type(referrer).__name__ for referrer in gc.get_referrers(kept)], gc.get_referents([1, "x"]))
print(sum(isinstance(thing, Ring) for thing in gc.get_objects()))
