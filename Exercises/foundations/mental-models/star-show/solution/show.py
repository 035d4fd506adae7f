from collections import ChainMap


def run(lines):
    """Carry out a script, and return what it shows."""
    names = ChainMap()
    shown = []
    for line in lines:
        match line.split():
            case ["scene"]:
                names = names.new_child()
            case ["end"]:
                names = names.parents
            case ["show", name]:
                shown.append(names.get(name, "-"))
            case ["outer", name, value]:
                place_of(name, names)[name] = value
            case [name, value]:
                names[name] = value
    return shown


def place_of(name, names):
    """The innermost place that has the name, else the show itself."""
    for place in names.maps:
        if name in place:
            return place
    return names.maps[-1]
