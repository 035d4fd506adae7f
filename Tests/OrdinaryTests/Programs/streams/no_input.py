# Reads an input that is not there.
import sys

print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin), sys.stdin.buffer.read())
try:
    input()
except EOFError as error:
    print(error)
