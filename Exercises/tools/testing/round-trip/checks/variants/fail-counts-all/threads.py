from collections import Counter


def pack(row):
    return list(Counter(row).items())


def unpack(runs):
    return "".join(thread * number for thread, number in runs)
