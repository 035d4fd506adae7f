import calendar as _calendar

LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def days(year, month):
    if month < 1 or month > 12:
        raise ValueError(month)
    return LENGTHS[month - 1] + (month == 2 and _calendar.isleap(year))
