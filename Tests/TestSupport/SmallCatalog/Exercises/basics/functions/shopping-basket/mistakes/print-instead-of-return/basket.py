def add_item(name, quantity=1, basket=None):
    new_basket = dict(basket or {})
    new_basket[name] = new_basket.get(name, 0) + quantity
    print(new_basket)
