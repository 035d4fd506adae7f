def move(source, target, sacks):
    with target.lock:
        with source.lock:
            if source.sacks < sacks:
                return False
            source.sacks -= sacks
            target.sacks += sacks
    return True
