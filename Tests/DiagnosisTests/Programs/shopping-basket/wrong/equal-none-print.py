# Equal none print.
# verdict: runtime-error
# exception: AttributeError line 9
# trap: forgotten-call-parentheses line 8
def add_item(name, quantity=1, basket=None):
    if basket == None:
        basket = {}
    new = basket.copy
    new[name] = new.get(name, 0) + quantity
    return new
