class Conflict(LookupError):
    """Nothing fits all who ask for a package."""


def fits(version, bounds):
    least, limit = bounds
    return least <= version and (limit is None or version < limit)


def conflict(name, requests):
    askers = sorted(asker for asker, asked, _ in requests if asked == name)
    return Conflict(f"{name}: {', '.join(askers)}")


def requests_of(asker, needs):
    return [(asker, name, bounds) for name, bounds in needs.items()]


def decide(decided, requests, shelf):
    """All decisions, with one for each package that is asked for."""
    for _, name, bounds in requests:
        if name in decided and not fits(decided[name], bounds):
            raise conflict(name, requests)
    undecided = [name for _, name, _ in requests if name not in decided]
    if not undecided:
        return decided
    name = undecided[0]
    failure = None
    for version, needs in shelf.get(name, []):
        if not all(fits(version, bounds) for _, asked, bounds in requests if asked == name):
            continue
        asker = f"{name} {'.'.join(str(number) for number in version)}"
        try:
            return decide(decided | {name: version}, requests + requests_of(asker, needs), shelf)
        except Conflict as error:
            failure = failure or error
    raise failure or conflict(name, requests)


def resolve(wanted, shelf):
    return decide({}, requests_of("you", wanted), shelf)
