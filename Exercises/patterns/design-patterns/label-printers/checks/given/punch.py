"""A kind of printer that other people have written."""

from printers import register


class Punch:
    def __init__(self, width):
        self.width = width

    def label(self, text):
        return text.upper().center(self.width, ".")


register("punch", Punch)
