def reply(week, day, time):
    return ""
