import json


def run_line(stages, cache):
    results = {}
    status = 0
    for stage in in_order(stages):
        if any(need not in results for need in stage.needs):
            print(f"{stage.name}: skipped")
            continue
        given = {need: results[need] for need in stage.needs}
        key = json.dumps([stage.name, stage.inputs, given])
        if key in cache:
            print(f"{stage.name}: cached")
        else:
            try:
                cache[key] = stage.work(given)
            except Exception as error:
                print(f"{stage.name}: failed: {error}")
                status = 1
                continue
            print(f"{stage.name}: done")
        results[stage.name] = cache[key]
    return status


def in_order(stages):
    waiting = list(stages)
    order = []
    while waiting:
        names = [stage.name for stage in order]
        for stage in waiting:
            if all(need in names for need in stage.needs):
                break
        waiting.remove(stage)
        order.append(stage)
    return order
