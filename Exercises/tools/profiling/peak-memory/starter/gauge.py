import tracemalloc


def steepest(path):
    with open(path) as file:
        levels = [int(line) for line in file]
    return max(level - before for before, level in zip(levels, levels[1:]))
