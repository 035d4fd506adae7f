"""A run that must not begin."""

from makers import Balance
from port import highest, log_line


class Clock:
    name = "hall"
    unit = "s"


class Scribe:
    name = "pen"
    unit = "mm"

    def read(self) -> str:
        return "12.5"


log_line(Clock())
log_line(Scribe())
log_line("left")
highest([Balance("left", 2.0)]).grams.upper()
