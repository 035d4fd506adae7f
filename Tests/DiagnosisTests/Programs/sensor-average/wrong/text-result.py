# Formatted with an f-string, which is a text.
# verdict: wrong-answer
# trap: numbers-as-text
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    return str(round(sum(kept) / len(kept), digits))
