def give(taken, number, name):
    before = number in taken
    taken[number] = name
    if number < 1 or number > 40:
        raise ValueError(f"there is no locker {number}")
    if before:
        raise ValueError(f"locker {number} is taken")
