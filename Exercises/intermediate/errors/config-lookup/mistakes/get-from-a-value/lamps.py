MISSING = object()


def setting(settings, path, default):
    here = settings
    for name in path.split("."):
        here = here.get(name, MISSING)
        if here is MISSING:
            return default
    return here
