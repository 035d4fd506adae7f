# Running diary: add a run to diary.txt, if one is given as two arguments,
# and sum up the whole diary.

import sys

arguments = sys.argv[1:]

# TODO: add the run, if there is one, and print the three lines.
