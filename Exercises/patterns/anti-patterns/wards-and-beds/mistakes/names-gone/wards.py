import beds
import common


def summary(ward, taken):
    if ward in common.CLOSED:
        return f"{common.code(ward)}: closed"
    return f"{common.code(ward)}: {len(beds.free(ward, taken))} free"
