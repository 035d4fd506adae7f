LAND = "land"
ISLAND = "island"
EXPRESS = "express"


def bill(parcels, service):
    """Return what these parcels cost together."""
    total = 0
    for grams, kilometres in parcels:
        if service == LAND:
            total += 300 + grams // 100 * 5
        elif service == ISLAND:
            total += 450 + grams // 50 * 4
        else:
            total += 700 + kilometres * 2
    if service == LAND and len(parcels) >= 5:
        total -= total // 10
    if service == ISLAND and len(parcels) > 2:
        total -= 100
    return total


def days(parcels, service):
    """Return after how many days the last of these parcels is there."""
    farthest = 0
    for grams, kilometres in parcels:
        if kilometres > farthest:
            farthest = kilometres
    if service == LAND:
        return 2 + farthest // 300
    elif service == ISLAND:
        return 5 + farthest // 100
    else:
        return 1
