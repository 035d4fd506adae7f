import itertools


def pack(row):
    groups = itertools.groupby(row, str.lower)
    return [(thread, len(list(group))) for thread, group in groups]


def unpack(runs):
    return "".join(thread * number for thread, number in runs)
