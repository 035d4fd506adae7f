import itertools


def pack(row):
    return [(thread, len(list(group))) for thread, group in itertools.groupby(row)]


def unpack(runs):
    return "".join(thread * number for thread, number in runs).strip()
