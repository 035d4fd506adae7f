def give(taken, number, name):
    if number < 1 or number > 40:
        return f"there is no locker {number}"
    if number in taken:
        return f"locker {number} is taken"
    taken[number] = name
