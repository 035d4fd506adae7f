"""Is somebody at the public desk?"""

from desk.replies import reply
from desk.week import read_week
