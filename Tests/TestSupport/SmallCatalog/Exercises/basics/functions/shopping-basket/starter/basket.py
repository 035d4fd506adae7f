def add_item(name, quantity, basket):
    """Return a new basket: the given one with quantity of name added."""
    # TODO: let quantity and basket be left out, and return the new basket.
