# Ends with something that is neither a number nor a text.
# exits: 1
import sys

sys.exit(2.5)
