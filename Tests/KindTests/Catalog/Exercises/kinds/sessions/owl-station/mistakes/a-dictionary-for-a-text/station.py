def mean(weighings):
    return sum(weight for _, weight in weighings) / len(weighings)


def species(weighings):
    return {name for name, _ in weighings}


def record(weighing):
    return {"species": weighing[0], "kg": weighing[1]}
