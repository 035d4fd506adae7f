from data import split
from model import Nearest


def measure(rows, share, seed, k):
    train, test = split(rows, share, seed)
    nearest = Nearest(train, k)
    states = [row[3] for row in train]
    usual = max(states, key=states.count)
    right = 0
    for bearing, vibration, degrees, state in test:
        if nearest.state_of(vibration, degrees) == state:
            right += 1
    by_usual = [row for row in test if row[3] == usual]
    return {"tested": len(test), "right": right, "usual": len(by_usual)}
