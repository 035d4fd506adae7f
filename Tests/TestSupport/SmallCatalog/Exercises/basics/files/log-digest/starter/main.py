# Log digest: count the lines of each level in the log file that the first
# argument names, and write the error lines to errors.txt.

import sys

path = sys.argv[1]

# TODO: read the log, print the four lines, and write errors.txt.
