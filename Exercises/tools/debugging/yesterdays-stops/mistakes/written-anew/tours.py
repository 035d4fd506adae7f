TEMPLATE = {"driver": "", "stops": ["depot"]}


def plan(driver, stops):
    return {"driver": driver, "stops": ["depot"] + list(stops) + ["depot"]}
