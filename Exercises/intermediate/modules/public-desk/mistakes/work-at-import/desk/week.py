def read_week(lines):
    hours = {}
    for line in lines:
        day, begin, end = line.split()
        hours[day] = (begin, end)
    return hours
