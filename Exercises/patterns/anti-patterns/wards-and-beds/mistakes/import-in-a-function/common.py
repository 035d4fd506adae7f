"""What wards and beds both need."""

CLOSED = {"west"}


def code(ward):
    return ward[0].upper()
