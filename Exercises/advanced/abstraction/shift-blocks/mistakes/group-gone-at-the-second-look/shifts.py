from itertools import accumulate, groupby, pairwise


def name_of(shift):
    return shift[0]


def blocks(shifts):
    result = []
    for name, group in groupby(shifts, key=name_of):
        begin = min(shift[1] for shift in group)
        end = max(shift[2] for shift in group)
        result.append((name, begin, end))
    return result


def gaps(shifts):
    return [(one[2], two[1]) for one, two in pairwise(shifts) if two[1] > one[2]]


def worked(shifts):
    return list(accumulate(shift[2] - shift[1] for shift in shifts))
