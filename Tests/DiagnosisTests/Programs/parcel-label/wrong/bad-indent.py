# Python cannot read this.
# verdict: syntax-error
# exception: IndentationError line 8
# syntax: unexpected-indent
# trap: none
def total_grams(weight_text, quantity_text):
    total = int(weight_text) * int(quantity_text)
     return total
