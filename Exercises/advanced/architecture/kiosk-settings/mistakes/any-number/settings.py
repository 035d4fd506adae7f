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
    faults = []
    title = environ.get("KIOSK_TITLE", "")
    if title == "":
        faults.append("KIOSK_TITLE is not set")
    text = environ.get("KIOSK_SECONDS") or "30"
    if not text.isdigit():
        faults.append(f"KIOSK_SECONDS is no whole number from 5 to 600: {text}")
    sound = environ.get("KIOSK_SOUND") or "off"
    if sound not in ("on", "off"):
        faults.append(f"KIOSK_SOUND is neither on nor off: {sound}")
    if faults:
        raise SettingsError(faults)
    return Settings(title, int(text), sound == "on")
