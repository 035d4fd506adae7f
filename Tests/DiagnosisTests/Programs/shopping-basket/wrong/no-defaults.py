# The starter's signature.
# verdict: runtime-error
# exception: TypeError
# trap: none
def add_item(name, quantity, basket):
    new_basket = dict(basket)
    new_basket[name] = new_basket.get(name, 0) + quantity
    return new_basket
