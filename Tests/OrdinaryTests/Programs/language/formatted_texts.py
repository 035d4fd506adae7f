# Corners of f-strings and of the format language.
import datetime
import math

name, width, value = "Ada", 10, 1234.56789
print(f"{name:>{width}}|{name:*^{width}}|{name!r:<8}|{name[0]}|{name.upper()}|{{{name}}}")
print(f"{value:.2f} {value:10.1f} {value:<+12,.3f}| {value:e} {value:g} {value:.0%} {1e10:g} {1e-7} {100000000000000000.0}")
print(f"{42:b} {42:#o} {42:08.3f} {42:+d} {-42: d} {255:#06x} {1000000:,} {42:c} {3:>3}{'x':3}|")
print(f"{math.pi=:.3f} {name = } {len(name)=}")
print(f"{datetime.date(2024, 5, 6):%d.%m.%y} {'yes' if width > 5 else 'no'} {[n * n for n in range(3)]} {(lambda x: x + 1)(2)}")
print(f'{name + " L."!s:.5} {1 + 2j} {True:d} {None} {b"x"} {"é"!a}', rf"\d{width}", f"""{
    width
    + 1
}""")
print("%s|%5d|%-5d|%05.1f|%x|%r|%%|%c|%(a)s" % {"a": 1} if False else "%s|%5d|%-5d|%05.1f|%x|%r|%%|%c" % ("s", 42, 42, 3.14159, 255, "r", 65))
print("%(name)s is %(age)d" % {"name": "Bob", "age": 7}, "{:>{}}".format("x", 4), "{a.real} {b[k]}".format(a=3, b={"k": 1}))
print(format(1234567.891, "_.1f"), format("x", "^5"), format(0.1 + 0.2, ".17g"), repr(0.1 + 0.2), str(1e16), 1.0, 1e5)


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        return f"{self.degrees * 9 / 5 + 32:.1f}F" if spec == "f" else f"{self.degrees}C"


print(f"{Temperature(20)} {Temperature(20):f}")
for spec in ("q", "5.2d", ",s", "10.3c"):
    try:
        format(5, spec)
    except ValueError as error:
        print(error)
print("concatenated " "texts" f" {1}" "{not}", "a\tb\\n", r"\n", "\x41\u00e9\N{SNOWMAN}", "one \
line")
