from enum import Enum


class Light(Enum):
    FIXED = "F"
    FLASHING = "Fl"
    OCCULTING = "Oc"


def count_fixed(lights):
    return sum(1 for light in lights if light is Light.FIXED)


def from_chart(code):
    if code == "F":
        return Light.FIXED
    if code == "Fl":
        return Light.FLASHING
    if code == "Oc":
        return Light.OCCULTING


def is_dark(light, second):
    if light is Light.FLASHING:
        return second > 0
    if light is Light.OCCULTING:
        return second == 0
    return False


def legend():
    return [f"{light.value}: {light.name.lower()}" for light in Light]
