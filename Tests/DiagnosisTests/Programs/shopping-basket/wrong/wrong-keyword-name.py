# amount? quantity?
# verdict: runtime-error
# exception: TypeError
# trap: misspelt-name line 5
def add_item(name, quantiy=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = new_basket.get(name, 0) + quantiy
    return new_basket
