# Weekdays, permissions and planets.
import enum


class Day(enum.Enum):
    MONDAY = 1
    TUESDAY = 2
    FIRST = 1

    @property
    def short(self):
        return self.name[:3].title()


class Permission(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    BOTH = READ | WRITE


class Planet(enum.Enum):
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.gravity = 6.673e-11 * mass / radius**2


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 3


print(list(Day), Day.FIRST is Day.MONDAY, Day(2).short, Day["TUESDAY"], list(Day.__members__))
print(Permission.READ | Permission.WRITE, Permission.BOTH & ~Permission.READ, Permission.READ in Permission.BOTH)
print(round(Planet.EARTH.gravity, 2), Level.HIGH > Level.LOW, Level.LOW + 1, f"{Level.LOW}", repr(Level.HIGH))
for attempt in (lambda: Day(9), lambda: Day["SUNDAY"], lambda: setattr(Day, "MONDAY", 3), lambda: Day.MONDAY < Day.TUESDAY):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @enum.unique
    class Twice(enum.Enum):
        A = B = 1
except ValueError as error:
    print(error)
