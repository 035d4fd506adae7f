# Python cannot read this.
# verdict: syntax-error
# exception: IndentationError line 9
# syntax: unexpected-indent
# trap: none
import sys

total = 0
  runs = 0
print(f"Runs: {runs}")
