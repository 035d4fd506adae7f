class Conflict(LookupError):
    pass


def within(version, bounds):
    return version >= bounds[0] and (bounds[1] is None or version < bounds[1])


def clash(name, asked):
    return Conflict(name + ": " + ", ".join(sorted(who for who, what, _ in asked if what == name)))


def search(chosen, asked, shelf):
    for who, name, bounds in asked:
        if name in chosen and not within(chosen[name], bounds):
            raise clash(name, asked)
    for who, name, bounds in asked:
        if name not in chosen:
            break
    else:
        return chosen
    for version, needs in shelf.get(name, ()):
        good = True
        for who, other, bounds in asked:
            if other == name and not within(version, bounds):
                good = False
        if not good:
            continue
        text = name + " " + ".".join(map(str, version))
        more = [(text, need, bounds) for need, bounds in needs.items()]
        return search({**chosen, name: version}, asked + more, shelf)
    raise clash(name, asked)


def resolve(wanted, shelf):
    return search({}, [("you", name, bounds) for name, bounds in wanted.items()], shelf)
