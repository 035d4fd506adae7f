def setting(settings, path, default):
    for name in path.split("."):
        if name in settings:
            return settings[name]
        return default
