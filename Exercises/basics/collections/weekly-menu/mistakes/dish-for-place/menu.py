def repeated(last_week, this_week):
    result = []
    for day in this_week:
        if last_week[day] == this_week[day]:
            result.append(day + 1)
    return result
