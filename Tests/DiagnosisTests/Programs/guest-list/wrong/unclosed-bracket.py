# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 9
# syntax: unclosed-bracket
# trap: none
def tidy_names(names):
    tidy = []
    for name in names:
        tidy.append(" ".join(name.split())
    return tidy
