def move(source, target, sacks):
    first, second = sorted((source, target), key=lambda one: one.sacks)
    with first.lock, second.lock:
        if source.sacks < sacks:
            return False
        source.sacks -= sacks
        target.sacks += sacks
        return True
