def move(source, target, sacks):
    """Move so many sacks, if the source has them, and return whether it had."""
    with source.lock:
        with target.lock:
            if source.sacks < sacks:
                return False
            source.sacks -= sacks
            target.sacks += sacks
            return True
