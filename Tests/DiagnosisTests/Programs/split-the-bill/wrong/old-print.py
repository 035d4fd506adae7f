# From an old book.
# verdict: syntax-error
# exception: SyntaxError line 8
# syntax: print-without-parentheses
# trap: none
total = int(input())
friends = int(input())
print "Each pays", total / friends
