# A name as in another language.
# verdict: runtime-error
# exception: NameError
# trap: misspelt-name line 6
# says: asks for a function called `add_item`; yours is called `addItem`
def addItem(name, quantity=1, basket=None):
    """Return a new basket: the given one with quantity of name added."""
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
