import sys

from desk import Desk

desk = Desk()
for line in sys.stdin:
    words = line.split()
    print(words)
