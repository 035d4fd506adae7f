from alarm import Alarm
from windows import Windows


def report(lines):
    """Yield what is to be said of the readings, as soon as it is certain."""
    windows, alarm = Windows(), Alarm()
    for line in lines:
        turbine, second, degrees = line.split()
        windows.add(turbine, int(second), int(degrees))
        yield from told(windows.close(), alarm)
    yield from told(windows.close(everything=True), alarm)
    yield f"late {windows.late}"


def told(closed, alarm):
    for start, turbine, mean in closed:
        yield f"{start} {turbine} {mean:.1f}"
        change = alarm.judge(turbine, mean)
        if change:
            yield change
