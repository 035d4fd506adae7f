# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 6
# syntax: unclosed-bracket
# trap: none
total = int(input()
friends = int(input())
print(total // friends)
