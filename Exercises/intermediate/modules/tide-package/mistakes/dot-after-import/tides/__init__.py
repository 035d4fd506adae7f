"""How much room the tide leaves."""

from .bridges import clearance
from .units import metres
