from threading import Lock

everything = Lock()


def move(source, target, sacks):
    with everything:
        low, high = sorted((source, target), key=lambda one: one.number)
        with low.lock, high.lock:
            if source.sacks < sacks:
                return False
            source.sacks -= sacks
            target.sacks += sacks
            return True
