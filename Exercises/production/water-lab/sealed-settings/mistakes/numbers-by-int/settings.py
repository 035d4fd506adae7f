from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    key: str = field(repr=False)
    database: str = "lab.db"
    host: str = "127.0.0.1"
    port: int = 8000
    limit: int = 3


class SettingsError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def in_range(text, low, high):
    try:
        return low <= int(text) <= high
    except ValueError:
        return False


def read_settings(environ):
    given = {name: value for name, value in environ.items() if value}
    faults, known = [], {}
    if "LAB_KEY" not in given:
        faults.append("LAB_KEY is missing")
    elif len(given["LAB_KEY"]) < 16:
        faults.append("LAB_KEY is shorter than 16 characters")
    for name, low, high in (("LAB_PORT", 1024, 65535), ("LAB_LIMIT", 1, 100)):
        if name not in given:
            continue
        if in_range(given[name], low, high):
            known[name[4:].lower()] = int(given[name])
        else:
            faults.append(f"{name} is not a whole number from {low} to {high}")
    if faults:
        raise SettingsError(faults)
    for name in ("LAB_KEY", "LAB_DATABASE", "LAB_HOST"):
        if name in given:
            known[name[4:].lower()] = given[name]
    return Settings(**known)
