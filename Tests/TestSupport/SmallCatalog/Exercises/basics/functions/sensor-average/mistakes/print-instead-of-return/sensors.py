def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if kept:
        print(round(sum(kept) / len(kept), digits))
    else:
        print(None)
