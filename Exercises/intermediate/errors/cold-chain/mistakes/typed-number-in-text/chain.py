class ChainError(Exception):
    pass


class BadReport(ChainError):
    pass


class TooWarm(ChainError):
    def __init__(self, text, degrees):
        super().__init__(text)
        self.degrees = degrees


def read(report):
    box, text = report.split()
    try:
        value = float(text)
    except ValueError as error:
        raise BadReport(f"{box}: no number: {text}") from error
    if value > 8:
        raise TooWarm(f"{box}: {text} degrees", value)
    return box, value
