# Has key.
# verdict: runtime-error
# exception: AttributeError line 7
# trap: none
def add_item(name, quantity=1, basket=None):
    new = dict(basket or {})
    if new.has_key(name):
        new[name] += quantity
    else:
        new[name] = quantity
    return new
