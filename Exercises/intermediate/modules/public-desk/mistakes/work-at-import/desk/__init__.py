"""Is somebody at the public desk?"""

from .replies import reply
from .week import read_week

__all__ = ["read_week", "reply"]
