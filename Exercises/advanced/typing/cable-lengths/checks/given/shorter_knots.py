"""Somebody wants to save cable."""

import cables
from cables import Millimetres

cables.SPARE = Millimetres(100)
