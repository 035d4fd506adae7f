def repeated(last_week, this_week):
    days = []
    for place, pair in enumerate(zip(last_week, this_week)):
        if pair[0] == pair[1]:
            days.append(place)
    return days
