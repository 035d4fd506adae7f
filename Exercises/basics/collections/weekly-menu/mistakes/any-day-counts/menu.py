def repeated(last_week, this_week):
    days = []
    for day, dish in enumerate(this_week, start=1):
        if dish in last_week:
            days.append(day)
    return days
