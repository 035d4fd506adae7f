import string
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    key: str
    database: str
    host: str
    port: int
    limit: int


class SettingsError(Exception):
    def __init__(self, faults):
        self.faults = faults

    def __str__(self):
        return "; ".join(self.faults)


def whole_number(environ, name, default, low, high, faults):
    text = environ.get(name) or default
    if set(text) <= set(string.digits) and low <= int(text) <= high:
        return int(text)
    faults.append(f"{name} is not a whole number from {low} to {high}")


def read_settings(environ):
    faults = []
    key = environ.get("LAB_KEY", "")
    if key == "":
        faults.append("LAB_KEY is missing")
    elif len(key) < 16:
        faults.append("LAB_KEY is shorter than 16 characters")
    port = whole_number(environ, "LAB_PORT", "8000", 1024, 65535, faults)
    limit = whole_number(environ, "LAB_LIMIT", "3", 1, 100, faults)
    if faults:
        raise SettingsError(faults)
    database = environ.get("LAB_DATABASE") or "lab.db"
    host = environ.get("LAB_HOST") or "127.0.0.1"
    return Settings(key, database, host, port, limit)
