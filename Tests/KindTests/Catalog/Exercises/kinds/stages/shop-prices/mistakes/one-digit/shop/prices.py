def total(lines):
    return sum(int(line.rsplit(maxsplit=1)[1]) for line in lines if line.strip())


def money(cents):
    return f"{cents // 100}.{cents % 100}"
