import sys
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels: Iterable[Parcel]) -> Parcel | None:
    found: Parcel | None = None
    most = -sys.maxsize
    for parcel in parcels:
        if parcel.grams > most:
            found, most = parcel, parcel.grams
    return found


def label(parcel: Parcel, *, width: int = 20) -> str:
    return parcel.name[:width].ljust(width) + str(parcel.grams)
