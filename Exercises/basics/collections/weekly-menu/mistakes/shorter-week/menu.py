def repeated(last_week, this_week):
    days = []
    for i in range(len(last_week)):
        if last_week[i] == this_week[i]:
            days.append(i + 1)
    return days
