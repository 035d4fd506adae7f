# Ends with True, which is the number 1.
# exits: 1
import sys

sys.exit(True)
