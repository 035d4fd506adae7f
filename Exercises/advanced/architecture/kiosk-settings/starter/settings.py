from dataclasses import dataclass


class SettingsError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Settings:
    title: str
    seconds: int
    sound: bool


def load(environ):
    return Settings(
        title=environ.get("KIOSK_TITLE"),
        seconds=environ.get("KIOSK_SECONDS", 30),
        sound=bool(environ.get("KIOSK_SOUND", False)),
    )
