import sys

legs = sys.argv[1:]
