# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 6
# syntax: argument-order
# trap: none
def add_item(name, quantity=1, basket):
    return {name: quantity}
