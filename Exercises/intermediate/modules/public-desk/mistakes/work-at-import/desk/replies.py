DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def reply(week, day, time):
    if day in week and time < week[day][0]:
        return f"closed until {day} {week[day][0]}"
    if day in week and time < week[day][1]:
        return f"open until {week[day][1]}"
    number = DAYS.index(day)
    for i in range(1, 8):
        other = DAYS[(number + i) % 7]
        if other in week:
            return f"closed until {other} {week[other][0]}"
