# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 7
# syntax: missing-comma
# trap: none
def add_item(name, quantity=1, basket=None):
    return dict([(name quantity)])
