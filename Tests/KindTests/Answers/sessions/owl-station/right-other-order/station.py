import json, math


def mean(weighings):
    return math.fsum(weight for _, weight in weighings) / len(weighings)


def species(weighings):
    return set(sorted((name for name, _ in weighings), reverse=True))


def record(weighing):
    return json.dumps({"kg": float(weighing[1]), "species": weighing[0]}, indent=1, separators=(",", ":"))
