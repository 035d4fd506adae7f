import json


def mean(weighings):
    return round(sum(weight for _, weight in weighings) / len(weighings), 1)


def species(weighings):
    return {name for name, _ in weighings}


def record(weighing):
    return json.dumps(dict(zip(["species", "kg"], weighing)))
