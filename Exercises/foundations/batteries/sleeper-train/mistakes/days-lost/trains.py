from datetime import datetime


def moment(text):
    result = datetime.fromisoformat(text)
    if result.utcoffset() is None:
        raise ValueError("no offset: " + text)
    return result


def minutes(departure, arrival):
    return (moment(arrival) - moment(departure)).seconds // 60


def in_order(times):
    return sorted(times, key=moment)
