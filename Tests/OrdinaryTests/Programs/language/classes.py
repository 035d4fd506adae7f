# Inheritance, operators, and the methods with underscores.
class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts}"

    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts

    def __hash__(self):
        return hash(self.parts)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*map(sum, zip(self.parts, other.parts)))

    def __mul__(self, factor):
        return Vector(*(factor * part for part in self.parts))

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __neg__(self):
        return self * -1

    def __bool__(self):
        return any(self.parts)

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, index):
        return self.parts[index]

    def __contains__(self, part):
        return part in self.parts

    def __iadd__(self, other):
        print("in place")
        return self + other


v, w = Vector(1, 2), Vector(3, 4)
v += w
print(v, 2 * v, -v, v @ w, v == Vector(4, 6), v != w, len({v, Vector(4, 6)}), bool(Vector(0, 0)), list(v), 6 in v, v[-1])
try:
    v + 1
except TypeError as error:
    print(error)


class Base:
    def __init__(self):
        print("Base", end=" ")

    def who(self):
        return "base"


class Left(Base):
    def __init__(self):
        print("Left", end=" ")
        super().__init__()

    def who(self):
        return "left " + super().who()


class Right(Base):
    def __init__(self):
        print("Right", end=" ")
        super().__init__()

    def who(self):
        return "right " + super().who()


class Both(Left, Right):
    __private = 1

    def get(self):
        return self.__private


print(Both().who(), [c.__name__ for c in Both.__mro__], Both().get(), hasattr(Both, "__private"), Both._Both__private)
try:
    type("Bad", (Base, Left), {})
except TypeError as error:
    print(str(error).splitlines()[0])
print(Both.__qualname__, Both.__module__, isinstance(True, int), issubclass(Both, (str, Right)), type(3).__name__)
