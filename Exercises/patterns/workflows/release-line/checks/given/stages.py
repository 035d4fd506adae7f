"""A stage of a line, from the first check to the release."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Stage:
    name: str
    work: Callable
    inputs: str = ""
    needs: list = field(default_factory=list)
