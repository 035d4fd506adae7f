from dataclasses import dataclass


@dataclass(frozen=True)
class HallFull:
    hall: str


@dataclass(frozen=True)
class HallFree:
    hall: str
