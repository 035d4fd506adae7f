"""How much room the tide leaves."""

from tides.bridges import clearance
from tides.units import metres
