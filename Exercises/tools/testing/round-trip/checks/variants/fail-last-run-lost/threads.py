def pack(row):
    runs = []
    current, number = "", 0
    for thread in row:
        if thread == current:
            number += 1
        else:
            if number:
                runs.append((current, number))
            current, number = thread, 1
    return runs


def unpack(runs):
    return "".join(thread * number for thread, number in runs)
