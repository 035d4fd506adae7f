from itertools import accumulate, groupby, pairwise


def blocks(shifts):
    found = []
    for name, group in groupby(shifts, key=lambda shift: shift[0]):
        stretch = list(group)
        found.append((name, stretch[0][1], stretch[-1][2]))
    return found


def gaps(shifts):
    return [(before[2], after[1]) for before, after in pairwise(shifts) if before[2] != after[1]]


def worked(shifts):
    return list(accumulate(end - begin for _, begin, end in shifts))
