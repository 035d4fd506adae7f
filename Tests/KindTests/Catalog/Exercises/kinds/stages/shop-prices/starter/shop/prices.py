def total(lines):
    pass


def money(cents):
    pass
