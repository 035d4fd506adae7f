# A parameter with another name.
# verdict: runtime-error
# exception: TypeError
# trap: misspelt-name line 6
# says: asks for a parameter called `quantity`; yours is called `amount`
def add_item(name, amount=1, basket=None):
    """Return a new basket: the given one with amount of name added."""
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + amount
    return new_basket
