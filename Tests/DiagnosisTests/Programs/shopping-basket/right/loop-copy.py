def add_item(name, quantity=1, basket=None):
    result = {}
    if basket:
        for key, value in basket.items():
            result[key] = value
    result[name] = result.get(name, 0) + quantity
    return result
