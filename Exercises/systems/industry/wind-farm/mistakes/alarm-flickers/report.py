from alarm import Alarm
from windows import Windows


def report(lines):
    windows = Windows()
    alarm = Alarm()
    for line in lines:
        name, second, value = line.split()
        windows.put(name, int(second), int(value))
        for start, name, mean in windows.take():
            yield f"{start} {name} {mean:.1f}"
            yield from alarm.check(name, mean)
    for start, name, mean in windows.take(last=True):
        yield f"{start} {name} {mean:.1f}"
        yield from alarm.check(name, mean)
    yield f"late {windows.late}"
