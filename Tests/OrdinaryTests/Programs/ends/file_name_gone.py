# exits: 3
# What tells a running program from one that has ended is taken away.
import sys

del __file__
sys.exit(3)
