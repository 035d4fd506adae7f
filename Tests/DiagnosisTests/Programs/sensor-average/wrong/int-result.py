# round without digits gives an int.
# verdict: wrong-answer
# trap: number-type
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    result = round(sum(kept) / len(kept), digits)
    if result == int(result):
        return int(result)
    return result
