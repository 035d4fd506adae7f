DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def reply(week, day, time):
    if day in week:
        opens, closes = week[day]
        if time < opens:
            return f"closed until {day} {opens}"
        if time < closes:
            return f"open until {closes}"
    place = DAYS.index(day) + 1
    for later in DAYS[place:] + DAYS[:place]:
        if later in week:
            return f"closed until {later} {week[later][0]}"
