import itertools


def pack(row):
    return [(thread, len(list(group))) for thread, group in itertools.groupby(row[::-1])]


def unpack(runs):
    return "".join(thread * number for thread, number in reversed(runs))
