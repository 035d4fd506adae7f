def give(taken, number, name):
    taken[number] = name
