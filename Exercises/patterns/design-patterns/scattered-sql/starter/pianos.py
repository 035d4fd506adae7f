"""Where the pianos are kept."""

from dataclasses import dataclass


@dataclass
class Piano:
    number: int
    place: str
    tuned: str
