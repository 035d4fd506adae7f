from itertools import accumulate, groupby, pairwise


def blocks(shifts):
    result = []
    for _, group in groupby(shifts, key=lambda shift: shift[0]):
        result.append(next(group))
    return result


def gaps(shifts):
    return [(one[2], two[1]) for one, two in pairwise(shifts) if two[1] > one[2]]


def worked(shifts):
    return list(accumulate(shift[2] - shift[1] for shift in shifts))
