def give(taken, number, name):
    if number < 1 or number > 40:
        raise Exception(f"there is no locker {number}")
    if number in taken:
        raise Exception(f"locker {number} is taken")
    taken[number] = name
