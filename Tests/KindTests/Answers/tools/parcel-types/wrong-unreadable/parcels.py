from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels: Iterable[Parcel]) -> Parcel | None:
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


def label((parcel: Parcel, *, width: int = 20) -> str:
    return parcel.name[:width].ljust(width) + str(parcel.grams)
