# Python cannot read this.
# verdict: syntax-error
# exception: SyntaxError line 9
# syntax: keyword-misused
# trap: none
def parking_fee(minutes):
    if minutes <= 15:
        return 0
    else if minutes <= 60:
        return 200
    return 350
