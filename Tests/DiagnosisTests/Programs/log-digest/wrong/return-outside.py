# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 13
# syntax: misplaced-statement
# trap: none
import sys

path = sys.argv[1]
try:
    log = open(path)
except FileNotFoundError:
    print(f"No such log: {path}")
    return
