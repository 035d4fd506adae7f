def take(shelf, item, amount):
    if amount < 1:
        raise ValueError(f"amount {amount} is below 1")
    if item not in shelf:
        raise ValueError(f"no {item} on the shelf")
    shelf[item] = max(0, shelf[item] - amount)
    return shelf[item]
