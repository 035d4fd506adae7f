# Multiply.
# verdict: wrong-answer
# trap: return-inside-loop line 8
def add_item(name, quantity=1, basket=None):
    new = dict(basket or {})
    for i in range(quantity):
        new[name] = new.get(name, 0) + 1
        return new
