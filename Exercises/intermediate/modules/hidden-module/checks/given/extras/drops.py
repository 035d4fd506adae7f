import calendar


def largest(weights):
    most, day = 0, 0
    for number in range(1, len(weights)):
        drop = weights[number - 1] - weights[number]
        if drop > most:
            most, day = drop, number
    return f"{most} kg on {calendar.day_name[day]}"
