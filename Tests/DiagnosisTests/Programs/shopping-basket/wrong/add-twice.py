# Add twice.
# verdict: wrong-answer
# trap: none
def add_item(name, quantity=1, basket=None):
    new = dict(basket or {})
    if name not in new:
        new[name] = quantity
    new[name] += quantity
    return new
