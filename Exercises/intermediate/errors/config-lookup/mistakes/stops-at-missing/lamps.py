def setting(settings, path, default):
    value = settings
    for name in path.split("."):
        if not isinstance(value, dict):
            return default
        value = value[name]
    return value
