from typing import TYPE_CHECKING
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


if TYPE_CHECKING:
    from collections.abc import Iterable

    def heaviest(parcels: Iterable[Parcel]) -> Parcel | None: ...
    def label(parcel: Parcel, *, width: int = 20) -> str: ...

else:

    def heaviest(parcels):
        return max(parcels, key=lambda parcel: parcel.grams, default=None)

    def label(parcel, *, width=20):
        return parcel.name[:width].ljust(width) + str(parcel.grams)
