# The old quantity is lost. (Nothing in a loop.)
# verdict: wrong-answer
# trap: assigned-instead-of-added line 8
def add_item(name, quantity=1, basket=None):
    if basket is None:
        basket = {}
    new_basket = basket.copy()
    new_basket[name] = quantity
    return new_basket
