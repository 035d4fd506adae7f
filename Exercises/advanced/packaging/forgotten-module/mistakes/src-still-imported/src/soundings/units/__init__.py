"""Units of the office's sounding rods."""

from src.soundings.units.depth import metres
