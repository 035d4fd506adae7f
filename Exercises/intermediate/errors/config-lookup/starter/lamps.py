def setting(settings, path, default):
    return default
