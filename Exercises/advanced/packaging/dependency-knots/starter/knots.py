class Conflict(LookupError):
    pass


def resolve(wanted, shelf):
    return {name: shelf[name][0][0] for name in wanted}
