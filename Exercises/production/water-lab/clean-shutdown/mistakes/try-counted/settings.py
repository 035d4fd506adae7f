from dataclasses import dataclass, field


class SettingsError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Settings:
    key: str = field(repr=False)
    database: str = "lab.db"
    host: str = "127.0.0.1"
    port: int = 8000
    limit: int = 3
    tries: int = 3
    wait: int = 1000
    grace: int = 5000


TEXTS = {"LAB_DATABASE": "database", "LAB_HOST": "host"}
NUMBERS = {
    "LAB_PORT": ("port", 1024, 65535),
    "LAB_LIMIT": ("limit", 1, 100),
    "LAB_TRIES": ("tries", 1, 10),
    "LAB_WAIT": ("wait", 1, 60000),
    "LAB_GRACE": ("grace", 1, 60000),
}
SHORTEST_KEY = 16


def read_settings(environ):
    """The settings, or a SettingsError with all that is wrong. No fault quotes a value."""
    faults = []
    values = {"key": environ.get("LAB_KEY", "")}
    if not values["key"]:
        faults.append("LAB_KEY is missing")
    elif len(values["key"]) < SHORTEST_KEY:
        faults.append(f"LAB_KEY is shorter than {SHORTEST_KEY} characters")
    for name, field_name in TEXTS.items():
        if environ.get(name):
            values[field_name] = environ[name]
    for name, (field_name, least, most) in NUMBERS.items():
        text = environ.get(name)
        if text and is_number(text, least, most):
            values[field_name] = int(text)
        elif text:
            faults.append(f"{name} is not a whole number from {least} to {most}")
    if faults:
        raise SettingsError(faults)
    return Settings(**values)


def is_number(text, least, most):
    return text.isascii() and text.isdigit() and least <= int(text) <= most
