from datetime import datetime


def moment(text):
    result = datetime.fromisoformat(text)
    if result.utcoffset() is None:
        raise ValueError("no offset: " + text)
    return result.replace(tzinfo=None)


def minutes(departure, arrival):
    return int((moment(arrival) - moment(departure)).total_seconds() // 60)


def in_order(times):
    return sorted(times, key=moment)
