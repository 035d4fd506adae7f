# Classes of the library's metaclasses, one with an end.
import abc
import enum


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    def __del__(self):
        print("shape gone")


class Square(Shape):
    def area(self):
        return 4


class Colour(enum.Enum):
    RED = 1


square = Square()
print(square.area(), Colour.RED)
