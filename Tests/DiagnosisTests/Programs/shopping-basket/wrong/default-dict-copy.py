# A default that lives on, with a method in between.
# verdict: wrong-answer
# mistake: mutable-default-argument
def add_item(name, quantity=1, basket=dict()):
    count = basket.get(name, 0)
    basket.update({name: count + quantity})
    return basket
