# The limit is reached at the same depth as always.
import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def dive(n):
    dive(n + 1) if n < 5000 else None


print(sys.getrecursionlimit(), depth(1))
try:
    dive(0)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(200)
print(depth(1))
sys.setrecursionlimit(6000)
dive(0)
print("deep enough", depth(1))
try:
    sys.setrecursionlimit(1)
except RecursionError as error:
    print(type(error).__name__)
a = []
for _ in range(500):
    a = [a]
sys.setrecursionlimit(100)
try:
    repr(a)
except RecursionError as error:
    print(error)
