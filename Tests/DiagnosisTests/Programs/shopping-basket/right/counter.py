from collections import Counter


def add_item(name, quantity=1, basket=None):
    counts = Counter(basket)
    counts[name] += quantity
    return dict(counts)
