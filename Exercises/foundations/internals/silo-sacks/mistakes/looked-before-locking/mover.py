def move(source, target, sacks):
    if source.sacks < sacks:
        return False
    low, high = (source, target) if source.number < target.number else (target, source)
    with low.lock:
        with high.lock:
            source.sacks -= sacks
            target.sacks += sacks
    return True
