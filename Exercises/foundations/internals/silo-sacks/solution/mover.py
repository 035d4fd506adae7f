def move(source, target, sacks):
    """Move so many sacks, if the source has them, and return whether it had."""
    first, second = sorted([source, target], key=lambda silo: silo.number)
    with first.lock, second.lock:
        if source.sacks < sacks:
            return False
        source.sacks -= sacks
        target.sacks += sacks
        return True
