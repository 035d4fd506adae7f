"""The lengths of months."""


def days(year, month):
    """The number of days of a month."""
    if not 1 <= month <= 12:
        raise ValueError("no month: %r" % month)
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_leap(year):
    return year % 4 == 0
