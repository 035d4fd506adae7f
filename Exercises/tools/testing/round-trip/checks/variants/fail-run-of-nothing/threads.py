def pack(row):
    if not row:
        return [("", 0)]
    runs = []
    for thread in row:
        if runs and runs[-1][0] == thread:
            runs[-1] = (thread, runs[-1][1] + 1)
        else:
            runs.append((thread, 1))
    return runs


def unpack(runs):
    return "".join(thread * number for thread, number in runs)
