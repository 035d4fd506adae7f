from alarm import Alarm
from windows import Windows


def report(lines):
    """Yield what is to be said of the readings, as soon as it is certain."""
    for line in lines:
        turbine, second, degrees = line.split()
        yield f"{second} {turbine} {int(degrees):.1f}"
