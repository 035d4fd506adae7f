# A mistake of somebody honest: boats of the same time are swapped for ever.
def ranking(results):
    ranked = list(results)
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(ranked) - 1):
            if int(ranked[i][1].replace(":", "")) >= int(ranked[i + 1][1].replace(":", "")):
                ranked[i], ranked[i + 1] = ranked[i + 1], ranked[i]
                swapped = True
    return ranked
