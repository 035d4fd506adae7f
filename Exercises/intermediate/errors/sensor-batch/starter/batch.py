def read_all(sensors):
    return {}


def faults(sensors):
    return []
