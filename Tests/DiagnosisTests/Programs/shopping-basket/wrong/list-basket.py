# List basket.
# verdict: runtime-error
# exception: AttributeError line 6
# trap: none
def add_item(name, quantity=1, basket=[]):
    basket.append((name, quantity))
    return basket
