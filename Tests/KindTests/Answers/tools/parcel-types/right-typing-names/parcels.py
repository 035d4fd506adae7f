from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Parcel:
    name: str
    grams: int


def heaviest(parcels: Iterable[Parcel]) -> Optional[Parcel]:
    return max(parcels, key=lambda parcel: parcel.grams, default=None)


def label(parcel: Parcel, *, width: int = 20) -> str:
    return parcel.name[:width].ljust(width) + str(parcel.grams)
