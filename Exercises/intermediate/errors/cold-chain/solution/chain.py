class ChainError(Exception):
    """Something is wrong with a box on its way."""


class BadReport(ChainError):
    """A report that cannot be read."""


class TooWarm(ChainError):
    """A box that is warmer than it may be."""

    def __init__(self, box, degrees):
        super().__init__(f"{box}: {degrees} degrees")
        self.degrees = degrees


def read(report):
    box, text = report.split()
    try:
        degrees = float(text)
    except ValueError as error:
        raise BadReport(f"{box}: no number: {text}") from error
    if degrees > 8:
        raise TooWarm(box, degrees)
    return box, degrees
