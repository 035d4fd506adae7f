"""What wards and beds both need."""

import beds

CLOSED = {"west"}


def code(ward):
    return ward[0].upper()


def known(ward):
    return ward in beds.NUMBERS
