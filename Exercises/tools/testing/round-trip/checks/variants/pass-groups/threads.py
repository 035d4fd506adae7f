import itertools


def pack(row):
    return [(thread, len(list(group))) for thread, group in itertools.groupby(row)]


def unpack(runs):
    row = ""
    for run in runs:
        row += run[0] * run[1]
    return row
