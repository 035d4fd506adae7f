"""Units of the office's sounding rods."""

from soundings.units.depth import metres
