def move(source, target, sacks):
    low, high = sorted((source, target), key=lambda one: one.number)
    low.lock.acquire()
    high.lock.acquire()
    if source.sacks < sacks:
        return False
    source.sacks -= sacks
    target.sacks += sacks
    high.lock.release()
    low.lock.release()
    return True
