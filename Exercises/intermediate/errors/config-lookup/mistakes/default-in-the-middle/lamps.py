def setting(settings, path, default):
    value = settings
    for name in path.split("."):
        value = value.get(name, default)
    return value
