def give(taken, number, name):
    if number < 1 or number > 40:
        print(f"there is no locker {number}")
    elif number in taken:
        print(f"locker {number} is taken")
    else:
        taken[number] = name
