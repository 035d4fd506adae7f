from itertools import accumulate, groupby, pairwise


def name_of(shift):
    return shift[0]


def blocks(shifts):
    result = []
    for name, group in groupby(sorted(shifts, key=name_of), key=name_of):
        group = list(group)
        result.append((name, group[0][1], group[-1][2]))
    return sorted(result, key=lambda block: block[1])


def gaps(shifts):
    return [(one[2], two[1]) for one, two in pairwise(shifts) if two[1] > one[2]]


def worked(shifts):
    return list(accumulate(shift[2] - shift[1] for shift in shifts))
