def drawer(number, **contents):
    """Return the label of a drawer: drawer(4, bees=12, wasps=3)."""
    label = f"Drawer {number}"
    for kind, amount in contents.items():
        label = label + f", {kind}: {amount}"
    return label


def tag(species, **details):
    """Return the species and its details in one text."""
    text = species
    for name, value in details.items():
        if value is None:
            break
        text = text + f" | {name}: {value}"
    return text


def tag_of(record):
    """Return the tag of a record, a dictionary."""
    return tag(**record)
