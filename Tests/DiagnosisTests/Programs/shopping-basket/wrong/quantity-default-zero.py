# Quantity default zero.
# verdict: wrong-answer
# trap: none
def add_item(name, quantity=0, basket=None):
    new = dict(basket or {})
    new[name] = new.get(name, 0) + quantity
    return new
