from itertools import accumulate, pairwise


def blocks(shifts):
    stretches = []
    for shift in shifts:
        if stretches and stretches[-1][0] == shift[0] and stretches[-1][2] == shift[1]:
            stretches[-1] = (shift[0], stretches[-1][1], shift[2])
        else:
            stretches.append(shift)
    return stretches


def gaps(shifts):
    return [(before[2], after[1]) for before, after in pairwise(shifts) if before[2] != after[1]]


def worked(shifts):
    return list(accumulate(end - begin for _, begin, end in shifts))
