# A first program.
# arguments: a b
# input: one\ntwo\n
import sys

print("hello", sys.argv, input(), input())
