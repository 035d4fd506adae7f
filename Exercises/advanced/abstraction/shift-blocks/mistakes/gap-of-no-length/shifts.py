from itertools import accumulate, groupby, pairwise


def blocks(shifts):
    result = []
    for name, group in groupby(shifts, key=lambda shift: shift[0]):
        group = list(group)
        result.append((name, group[0][1], group[-1][2]))
    return result


def gaps(shifts):
    return [(one[2], two[1]) for one, two in pairwise(shifts)]


def worked(shifts):
    return list(accumulate(shift[2] - shift[1] for shift in shifts))
