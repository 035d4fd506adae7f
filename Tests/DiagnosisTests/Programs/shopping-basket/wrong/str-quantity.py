# Str quantity.
# verdict: wrong-answer
# trap: none
def add_item(name, quantity=1, basket=None):
    new = dict(basket or {})
    new[name] = str(new.get(name, 0) + quantity)
    return new
