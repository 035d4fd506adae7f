"""The text at the head of a program."""
# Not a comment at the head, so that the text comes first.

print(__doc__)
