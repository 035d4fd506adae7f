def read_week(lines):
    week = {}
    for line in lines:
        day, opens, closes = line.split()
        week[day] = (opens, closes)
    return week
