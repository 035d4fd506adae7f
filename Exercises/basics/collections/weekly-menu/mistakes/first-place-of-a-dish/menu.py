def repeated(last_week, this_week):
    days = []
    for old, new in zip(last_week, this_week):
        if old == new:
            days.append(last_week.index(old) + 1)
    return days
