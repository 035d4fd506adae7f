# A program for each construct that a rule can name. A line that has it says so behind `#:`, with its name (`-` where it
# has none), with `~` in front where it is only mentioned or given another name, and with `=` and how much where it is
# counted. All other lines do not have it.

#### loop
for letter in "ab":  #: -
    while letter:  #: -
        letter = ""
numbers = [n for n in range(3)]

#### for
for letter in "ab":  #: -
    pass
while False:
    for_ = 1
async def walk(steps):
    async for step in steps:  #: -
        pass

#### while
while False:  #: -
    pass
for letter in "while":
    pass

#### break
for letter in "ab":
    if letter == "a":
        continue
    break  #: -

#### continue
for letter in "ab":
    if letter == "a":
        continue  #: -
    break

#### comprehension
squares = [n * n for n in range(3)]  #: -
letters = {letter for letter in "aab"}  #: -
sizes = {word: len(word) for word in ["a"]}  #: -
total = sum(n for n in range(3))  #: -
pairs = list(map(str, [1, 2]))

#### recursion
def countdown(n):
    return [] if n == 0 else [n] + countdown(n - 1)  #: countdown
def even(n):
    return n == 0 or odd(n - 1)  #: even
def odd(n):
    return n != 0 and even(n - 1)  #: odd
def twice(f):
    return f(f(1))
class Tree:
    def size(self):
        return 1 + sum(child.size() for child in self.children)
    def depth(self):
        return 1 + self.depth()  #: Tree.depth
def outer(countdown):
    return countdown(1)

#### if
if True:  #: -
    pass
elif False:  #: -
    pass
else:
    pass
word = "a" if True else "b"
some = [n for n in range(3) if n]

#### conditional-expression
word = "a" if True else "b"  #: -
if word:
    pass

#### match
match word:  #: -
    case "a":
        pass
match = 1
match(word)

#### type-test
isinstance(word, str)  #: -
issubclass(bool, int)  #: -
type(word) == str  #: -
word.__class__  #: -
type("Name", (), {})
match word:
    case str():  #: -
        pass

#### function
def outer():  #: outer
    def inner():  #: outer.inner
        pass
class Shop:
    async def open(self):  #: Shop.open
        pass
half = lambda x: x / 2

#### async-function
async def fetch():  #: fetch
    pass
def plain():
    pass

#### lambda
half = lambda x: x / 2  #: -
def plain():
    return sorted([], key=lambda x: -x)  #: -

#### class
class Shop:  #: Shop
    class Till:  #: Shop.Till
        pass
Point = type("Point", (), {})

#### base
import abc
from abc import ABC as Base
class Shape(Base):  #: Base
    pass
class Square(Shape, abc.ABC):  #: Shape; abc.ABC
    pass
class Plain:
    pass

#### decorator
import functools
@functools.cache  #: functools.cache
def one(): pass
@functools.lru_cache(maxsize=3)  #: functools.lru_cache
def two(): pass
class Shop:
    @property  #: property
    def name(self): pass
three = functools.cache(one)

#### parameter
def send(to, *rest, copy=None, **more):  #: to; rest; copy; more
    return lambda x: x  #: x
send(to=1)

#### mutable-default
def add(item, to=[]):  #: -
    pass
def count(*, seen=dict()):  #: -
    pass
key = lambda x, cache={}: x  #: -
def fine(items=(), name=None, size=len("a")):
    pass

#### docstring
"""A module."""  #: -
def spoken():  #: spoken
    """Says something."""
def silent():
    name = """No docstring."""
class Shop:  #: Shop
    "One line."

#### missing-docstring
def spoken():
    """Says something."""
def silent():  #: silent
    pass
def _inner():
    pass
class Shop:  #: Shop
    pass

#### missing-annotation
def add(a: int, b):  #: add(b); add
    pass
def whole(a: int, *rest: int) -> int:
    return a
class Shop:
    def __init__(self, name: str):
        pass
    def rename(self, name) -> None:  #: Shop.rename(name)
        pass

#### global
count = 0
def up():
    global count, other  #: count; other
    count += 1

#### nonlocal
def outer():
    count = 0
    def up():
        nonlocal count  #: count
        count += 1

#### mutable-global
seen = []  #: seen
sizes: dict = dict()  #: sizes
LIMITS = {"a": 1}
name = "text"
def inside():
    seen = []

#### import
import os.path  #: os.path
import json as j, csv  #: json; csv
from pathlib import Path, PurePath  #: pathlib.Path; pathlib.PurePath
from math import *  #: math
text = "import this"

#### star-import
from math import *  #: math
from math import pi

#### import-cycle
import main  #: main
import json
def later():
    import main

#### call
print("a")  #: print
text = str.upper("a")  #: str.upper
show = print  #: ~print
show("b")  #: show
list(map(print, "ab"))  #: list; map; ~print
"a".join([])  #: ().join
print.__call__("a")  #: print.__call__; ~print
def print_all():
    pass

#### print-in-function
import sys
def total(items):
    print(items)  #: -
    sys.stdout.write("a")  #: -
    return items
print(total([]))

#### dynamic
exec("print(1)")  #: exec
getattr(print, "x")  #: getattr
import importlib  #: importlib
vars().update()  #: vars
print.__self__  #: print.__self__
make = type("Name", (), {})  #: type
def run(code):
    return code
setting = {"exec": 1}
import gc as keeper  #: gc
print(keeper)  #: keeper

#### try
try:  #: -
    pass
finally:
    pass

#### bare-except
try:
    pass
except ValueError:
    pass
try:
    pass
except:  #: -
    raise
except_ = 1

#### except
try:
    pass
except ValueError:  #: ValueError
    raise
except (KeyError, OSError) as error:  #: KeyError; OSError
    raise
except:
    raise

#### silent-except
try:
    pass
except ValueError:  #: -
    pass
try:
    pass
except KeyError:  #: -
    ...
except OSError:
    print("no file")

#### raise
def check(n):
    if n < 0:
        raise ValueError("negative")  #: ValueError
    if n > 9:
        raise OverflowError  #: OverflowError
    try:
        pass
    except OSError:
        raise  #: -

#### assert
assert True  #: -
assert_ = 1

#### with
with open("a") as file:  #: -
    pass
file = open("a")

#### return
def one():
    return 1  #: -
def none():
    pass

#### yield
def steps():
    yield 1  #: -
    yield from [2]  #: -
    return

#### await
async def go():
    await other()  #: -
    async with lock:  #: -
        pass
    async for step in steps:  #: -
        pass
    with lock:
        pass

#### f-string
name = "a"
text = f"Hello {name:>{4}}"  #: -
other = "Hello {}".format(name)

#### literal
total = 5050  #: 5050
text = "5050"  #: 5050
flag = None

#### magic-number
LIMIT = 42
items = [0, 1, 42]  #: 42
rate = 0.19  #: 0.19
text = "42"
def half(n):
    return n / 2  #: 2
QUARTZ, GLAZE = 570, 650
LOW, high = 3, 4  #: 3; 4

#### function-lines
def one():  #: one=2
    return 1
def three(n):  #: three=5
    if n:
        pass
    return n; print(n)

#### branches
#: =1
def none():  #: none=0
    pass
def two(n):  #: two=2
    if n:
        pass
    return 1 if n else 2
if True:
    pass

#### depth
#: =1
def flat():  #: flat=0
    pass
def deep():  #: deep=2
    for n in []:
        if n:
            pass
        elif not n:
            pass
while False:
    pass

#### parameters
def none():  #: none=0
    pass
def three(a, *b, c=1):  #: three=3
    pass
class Shop:
    def add(self, item):  #: Shop.add=1
        pass

#### methods
class Empty:  #: Empty=0
    pass
class Shop:  #: Shop=2
    rate = 1
    def add(self): pass
    async def close(self): pass

#### file-lines
#: =3
one = 1
two = 2
