# Ends with a text, which goes to standard error.
# exits: 1
import sys

print("before")
sys.exit("cannot go on: é")
