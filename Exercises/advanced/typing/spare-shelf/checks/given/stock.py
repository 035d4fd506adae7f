"""Parts of two types."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Valve:
    name: str


@dataclass(frozen=True)
class Fuse:
    ampere: float
