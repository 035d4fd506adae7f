def lend(key, person, lent=None):
    """Note who has a key, in a new book where none is given."""
    if lent is None:
        lent = {}
    lent[key] = person
    return lent


def free_places(board, lent):
    """Say at which places of the board, from 1, a key hangs."""
    free = []
    for place, key in enumerate(board):
        if key not in lent:
            free.append(place)
    return free


def give_back(key, lent):
    """Strike a key out of the book, and say who had it."""
    person = lent[key]
    del lent[key]
    return person
