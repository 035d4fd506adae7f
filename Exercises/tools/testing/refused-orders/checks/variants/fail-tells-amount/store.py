def take(shelf, item, amount):
    if amount < 1:
        raise ValueError(f"amount {amount} is below 1")
    if item not in shelf:
        raise ValueError(f"no {item} on the shelf")
    if amount > shelf[item]:
        raise ValueError(f"only {amount} of {item} left")
    shelf[item] -= amount
    return shelf[item]
