def first_double(names):
    for one, next_one in zip(names, names[1:]):
        if one == next_one:
            return one
    return None
