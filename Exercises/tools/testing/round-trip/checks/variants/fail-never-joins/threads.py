def pack(row):
    return [(thread, 1) for thread in row]


def unpack(runs):
    return "".join(thread * number for thread, number in runs)
