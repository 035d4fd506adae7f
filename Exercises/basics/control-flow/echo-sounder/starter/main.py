import sys

for line in sys.stdin:
    depth = int(line)
    print(depth)
