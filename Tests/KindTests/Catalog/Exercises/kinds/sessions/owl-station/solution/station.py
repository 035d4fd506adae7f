import json


def mean(weighings):
    return sum(weight for _, weight in weighings) / len(weighings)


def species(weighings):
    return {name for name, _ in weighings}


def record(weighing):
    name, weight = weighing
    return json.dumps({"species": name, "kg": weight})
