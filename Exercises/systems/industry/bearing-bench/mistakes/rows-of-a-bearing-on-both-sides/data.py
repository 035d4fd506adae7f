import random


def split(rows, share, seed):
    generator = random.Random(seed)
    chosen = set()
    for row in rows:
        if generator.random() < share:
            chosen.add(row)
    train, test = [], []
    for row in rows:
        if row in chosen:
            test.append(row)
        else:
            train.append(row)
    return train, test
