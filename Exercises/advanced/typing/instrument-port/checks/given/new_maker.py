"""An instrument that came this week."""

from port import highest, log_line


class Lamp:
    name = "hall"
    unit = "lx"

    def read(self) -> float:
        return 80.0


print(log_line(Lamp()), highest([Lamp(), Lamp()]).unit)
