# Nice capitals.
# verdict: wrong-answer
# trap: wrong-case line 10
# says: Leave it out
# never: letter by letter
def add_item(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    name = name.title()
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
