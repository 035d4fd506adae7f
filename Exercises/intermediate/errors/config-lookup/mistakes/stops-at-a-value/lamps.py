def setting(settings, path, default):
    value = settings
    try:
        for name in path.split("."):
            value = value[name]
    except KeyError:
        return default
    return value
