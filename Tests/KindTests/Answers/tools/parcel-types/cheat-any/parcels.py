from typing import Any
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels: Any) -> Any:
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


def label(parcel: Any, *, width: Any = 20) -> Any:
    return parcel.name[:width].ljust(width) + str(parcel.grams)
