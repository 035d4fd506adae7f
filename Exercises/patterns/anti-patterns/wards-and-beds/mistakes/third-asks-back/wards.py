from beds import free
from common import CLOSED, code


def summary(ward, taken):
    if ward in CLOSED:
        return f"{code(ward)}: closed"
    return f"{code(ward)}: {len(free(ward, taken))} free"
