# New at front.
# verdict: wrong-answer
# trap: wrong-order
def add_item(name, quantity=1, basket=None):
    new = {name: quantity}
    for key, value in (basket or {}).items():
        new[key] = new.get(key, 0) + value
    return new
