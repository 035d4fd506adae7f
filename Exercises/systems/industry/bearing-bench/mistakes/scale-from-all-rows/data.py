import random


def split(rows, share, seed):
    generator = random.Random(seed)
    seen = set()
    chosen = set()
    for row in rows:
        if row[0] in seen:
            continue
        seen.add(row[0])
        if generator.random() < share:
            chosen.add(row[0])
    train, test = [], []
    for row in rows:
        if row[0] in chosen:
            test.append(row)
        else:
            train.append(row)
    return train, test
