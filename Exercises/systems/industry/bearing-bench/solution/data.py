import random


def split(rows, share, seed):
    """Return training rows and test rows. All rows of a bearing are in the same part."""
    chance = random.Random(seed)
    is_test = {}
    for bearing, *_ in rows:
        if bearing not in is_test:
            is_test[bearing] = chance.random() < share
    train = [row for row in rows if not is_test[row[0]]]
    test = [row for row in rows if is_test[row[0]]]
    return train, test
