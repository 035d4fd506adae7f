TEMPLATE = {"driver": "", "stops": ["depot"]}


def plan(driver, stops):
    tour = dict(TEMPLATE)
    tour["driver"] = driver
    tour["stops"] = list(tour["stops"])
    for stop in stops:
        tour["stops"].append(stop)
    tour["stops"].append("depot")
    return tour
