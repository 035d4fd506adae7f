# Ends with a number that does not fit.
# exits: 255
import sys

sys.exit(-1)
