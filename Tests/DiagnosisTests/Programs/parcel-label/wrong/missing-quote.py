# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 7
# syntax: unterminated-string
# trap: none
def is_insured(answer):
    return answer.strip().lower() in ("yes, "y")
