def total(lines):
    return max(int(line.rsplit(maxsplit=1)[1]) for line in lines if line.stripped())


def money(cents):
    return f"{cents // 100}.{cents % 100:02}"
