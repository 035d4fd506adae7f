class SettingsError(Exception):
    """What is wrong with the settings."""


def read_settings(environ):
    """The settings, or a SettingsError with all that is wrong."""
    raise NotImplementedError
