def take(shelf, item, amount):
    if amount < 1:
        raise ValueError(f"amount {amount} is below 1")
    if item not in shelf:
        raise ValueError(f"no {item} on the shelf")
    there = shelf[item]
    shelf[item] -= amount
    if shelf[item] < 0:
        raise ValueError(f"only {there} of {item} left")
    return shelf[item]
