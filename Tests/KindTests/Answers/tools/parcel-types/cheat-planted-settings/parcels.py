from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels):
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


def label(parcel, *, width=20):
    return parcel.name[:width].ljust(width) + str(parcel.grams)


# Settings of our own.
