def setting(settings, path, default):
    found = settings
    try:
        for name in path.split("."):
            found = found[name]
    except (KeyError, TypeError):
        return default
    return found
