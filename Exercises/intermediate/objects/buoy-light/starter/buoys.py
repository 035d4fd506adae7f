from enum import Enum


class Light(Enum):
    FIXED = "F"


def count_fixed(lights):
    """Return how many of the lights are fixed ones."""
    return sum(1 for light in lights if light is Light.FIXED)


def from_chart(code):
    """Return the member with this code."""
    return Light.FIXED


def is_dark(light, second):
    """Return whether the light is dark in this second of its period, 0 to 9."""
    return False


def legend():
    """Return a line for each kind of light."""
    return ["F: fixed"]
