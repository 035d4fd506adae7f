"""The beds of a clinic."""

from wards import CLOSED
from common import code

NUMBERS = {"north": 4, "south": 2, "west": 3}


def label(ward, number):
    return f"{code(ward)}{number}"


def free(ward, taken):
    if ward in CLOSED:
        return []
    labels = [label(ward, number) for number in range(1, NUMBERS[ward] + 1)]
    return [each for each in labels if each not in taken]
