import beds
from common import CLOSED, code


def summary(ward, taken):
    if ward in CLOSED:
        return f"{code(ward)}: closed"
    count = len(beds.free(ward, taken))
    return f"{code(ward)}: {count} free"
