"""How much room the tide leaves."""

from . import bridges, units
