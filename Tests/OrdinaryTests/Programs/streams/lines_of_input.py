# Reads its input in several ways, one after the other.
# input: first\nsecond line\n3 4 5\n6\n7\né €\nrest\nof it
import sys

print(repr(input()), repr(sys.stdin.readline()), list(map(int, input().split())))
print(int(next(sys.stdin)), [int(line) for line in [sys.stdin.readline()]], repr(sys.stdin.readline()))
print(repr(sys.stdin.read(3)), sys.stdin.readlines(), repr(sys.stdin.read()))
