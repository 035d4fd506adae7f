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
    title = environ.get("KIOSK_TITLE", "")
    if title == "":
        raise SettingsError(["KIOSK_TITLE is not set"])
    text = environ.get("KIOSK_SECONDS") or "30"
    try:
        seconds = int(text)
        if seconds < 5 or seconds > 600:
            raise ValueError
    except ValueError:
        raise SettingsError([f"KIOSK_SECONDS is no whole number from 5 to 600: {text}"]) from None
    sound = environ.get("KIOSK_SOUND") or "off"
    if sound not in ("on", "off"):
        raise SettingsError([f"KIOSK_SOUND is neither on nor off: {sound}"])
    return Settings(title, seconds, sound == "on")
