import typing as t
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


@t.no_type_check
def heaviest(parcels):
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


@t.no_type_check
def label(parcel, *, width=20):
    return parcel.name[:width].ljust(width) + str(parcel.grams)
