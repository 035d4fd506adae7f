def slower(one, other):
    a = one[1].split(":")
    b = other[1].split(":")
    if int(a[0]) != int(b[0]):
        return int(a[0]) > int(b[0])
    if int(a[1]) != int(b[1]):
        return int(a[1]) > int(b[1])
    return one[0] > other[0]


def ranking(results):
    ranked = []
    for result in results:
        place = len(ranked)
        while place > 0 and slower(ranked[place - 1], result):
            place = place - 1
        ranked.insert(place, result)
    return ranked
