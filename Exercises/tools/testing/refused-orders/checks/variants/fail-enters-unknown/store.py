def take(shelf, item, amount):
    if amount < 1:
        raise ValueError(f"amount {amount} is below 1")
    is_known = item in shelf
    there = shelf.setdefault(item, 0)
    if not is_known:
        raise ValueError(f"no {item} on the shelf")
    if amount > there:
        raise ValueError(f"only {there} of {item} left")
    shelf[item] -= amount
    return shelf[item]
