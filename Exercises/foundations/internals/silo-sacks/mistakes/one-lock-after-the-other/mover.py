def move(source, target, sacks):
    with source.lock:
        if source.sacks < sacks:
            return False
        source.sacks -= sacks
    with target.lock:
        target.sacks += sacks
    return True
