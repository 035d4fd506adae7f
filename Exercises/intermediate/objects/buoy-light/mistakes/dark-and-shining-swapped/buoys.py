from enum import Enum


class Light(Enum):
    FIXED = "F"
    FLASHING = "Fl"
    OCCULTING = "Oc"


def count_fixed(lights):
    return sum(1 for light in lights if light is Light.FIXED)


def from_chart(code):
    return Light(code)


def is_dark(light, second):
    if light == Light.OCCULTING:
        return second > 0
    if light == Light.FLASHING:
        return second == 0
    return False


def legend():
    return [light.value + ": " + light.name.lower() for light in Light]
