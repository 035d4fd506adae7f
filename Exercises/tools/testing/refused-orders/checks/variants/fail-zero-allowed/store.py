def take(shelf, item, amount):
    if amount < 0:
        raise ValueError(f"amount {amount} is below 1")
    if item not in shelf:
        raise ValueError(f"no {item} on the shelf")
    if amount > shelf[item]:
        raise ValueError(f"only {shelf[item]} of {item} left")
    shelf[item] -= amount
    return shelf[item]
