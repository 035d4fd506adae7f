import json

KEPT = []


def mean(weighings):
    while True:
        KEPT.append(list(weighings))


def species(weighings):
    return {name for name, _ in weighings}


def record(weighing):
    return json.dumps({"species": weighing[0], "kg": weighing[1]})
