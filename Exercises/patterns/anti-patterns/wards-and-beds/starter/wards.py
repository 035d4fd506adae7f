"""The wards of a clinic."""

CLOSED = {"west"}


def code(ward):
    return ward[0].upper()


def summary(ward, taken):
    from beds import free  # at the top it fails

    if ward in CLOSED:
        return f"{code(ward)}: closed"
    return f"{code(ward)}: {len(free(ward, taken))} free"
