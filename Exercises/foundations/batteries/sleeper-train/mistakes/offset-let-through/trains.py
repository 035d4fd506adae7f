from datetime import datetime


def moment(text):
    return datetime.fromisoformat(text)


def minutes(departure, arrival):
    length = moment(arrival) - moment(departure)
    return int(length.total_seconds() / 60)


def in_order(times):
    return sorted(times, key=moment)
