# Word tally: read a text from standard input, count its words,
# and print the most frequent ones.

import sys

text = sys.stdin.read()

# TODO: count the words, sort them, and print the first N.
