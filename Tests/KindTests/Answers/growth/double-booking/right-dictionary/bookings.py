def first_double(names):
    places = {}
    for place, name in enumerate(names):
        if places.setdefault(name, place) != place:
            return name
