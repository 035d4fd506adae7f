def setting(settings, path, default):
    for name in path.split("."):
        if name in settings:
            settings = settings[name]
        else:
            return default
    return settings
