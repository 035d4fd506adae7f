COVERS = 12


def tins_needed(area):
    bought = 0
    while bought * COVERS < area:
        bought = bought + 1
    return bought
