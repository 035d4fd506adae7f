START = 20
QUARTZ = 570
GLAZE = 650
QUICK = 100
SLOW = 60
STEADY = 140
HOLD = 20
COOLEST = 900
HOTTEST = 1280


def minutes(top):
    total = (QUARTZ - START) * 60 // QUICK
    total += (GLAZE - QUARTZ) * 60 // SLOW
    total += (top - GLAZE) * 60 // STEADY
    return total + HOLD
