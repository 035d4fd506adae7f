# An exception that names its cause, through two more.
# exits: 1
class ConfigError(Exception):
    """Something is wrong with the settings."""


def read_port(settings):
    try:
        return int(settings["port"])
    except (KeyError, ValueError) as error:
        raise ConfigError("no usable port") from error


def start(settings):
    try:
        read_port(settings)
    except ConfigError as error:
        raise RuntimeError(f"cannot start: {error}") from error


try:
    read_port({})
except ConfigError as error:
    print(repr(error.__cause__), error.__suppress_context__)
start({"port": "eighty"})
