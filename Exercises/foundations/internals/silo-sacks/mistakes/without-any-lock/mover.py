def move(source, target, sacks):
    if source.sacks < sacks:
        return False
    source.sacks -= sacks
    target.sacks += sacks
    return True
