from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels):  # type: ignore
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


def label(parcel, *, width=20):  # type: ignore[no-untyped-def]
    return parcel.name[:width].ljust(width) + str(parcel.grams)
