def give(taken, number, name):
    if number not in range(1, 40):
        raise ValueError(f"there is no locker {number}")
    if number in taken:
        raise ValueError(f"locker {number} is taken")
    taken[number] = name
