from statistics import mode

from data import split
from model import Nearest


def measure(rows, share, seed, k):
    """Return how many rows were tested, how many were right, and how many by the usual state."""
    train, test = split(rows, share, seed)
    model = Nearest(train, k)
    usual = mode(state for *_, state in train)
    return {
        "tested": len(test),
        "right": sum(model.state_of(vibration, degrees) == state for _, vibration, degrees, state in test),
        "usual": sum(state == usual for *_, state in test),
    }
