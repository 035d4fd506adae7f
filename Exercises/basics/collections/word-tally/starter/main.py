import sys

PUNCTUATION = ".,;:!?\"()-"

text = sys.stdin.read()
print(text)
