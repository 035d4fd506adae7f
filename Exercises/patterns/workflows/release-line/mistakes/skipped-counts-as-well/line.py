import json


def run_line(stages, cache):
    results = {}
    failed = []
    status = 0
    for stage in in_order(stages):
        if any(need in failed for need in stage.needs):
            print(f"{stage.name}: skipped")
            continue
        given = {need: results[need] for need in stage.needs if need in results}
        key = json.dumps([stage.name, stage.inputs, given])
        if key in cache:
            print(f"{stage.name}: cached")
        else:
            try:
                cache[key] = stage.work(given)
            except Exception as error:
                print(f"{stage.name}: failed: {error}")
                status = 1
                failed.append(stage.name)
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
