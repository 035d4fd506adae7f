# Python cannot read this.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=1):
    kept = []
    for reading in readings:
        if reading != ignore:
	        kept.append(reading)
    return kept
