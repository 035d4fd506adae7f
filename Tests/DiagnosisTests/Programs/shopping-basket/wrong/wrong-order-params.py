# Wrong order params.
# verdict: runtime-error
# exception: TypeError line 6
# trap: none
def add_item(name, basket=None, quantity=1):
    new = dict(basket or {})
    new[name] = new.get(name, 0) + quantity
    return new
