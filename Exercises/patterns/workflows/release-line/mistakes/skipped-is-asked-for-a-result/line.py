import json


def next_stage(waiting, over):
    for stage in waiting:
        if all(need in over for need in stage.needs):
            return stage
    raise ValueError("stages wait for each other")


def run_line(stages, cache):
    waiting = list(stages)
    over = set()
    results = {}
    status = 0
    failed = set()
    while waiting:
        stage = next_stage(waiting, over)
        waiting.remove(stage)
        over.add(stage.name)
        if any(need in failed for need in stage.needs):
            print(f"{stage.name}: skipped")
            continue
        given = {need: results[need] for need in stage.needs}
        key = json.dumps([stage.name, stage.inputs, sorted(given.items())])
        if key in cache:
            print(f"{stage.name}: cached")
        else:
            try:
                cache[key] = stage.work(given)
            except Exception as error:
                print(f"{stage.name}: failed: {error}")
                status = 1
                failed.add(stage.name)
                continue
            print(f"{stage.name}: done")
        results[stage.name] = cache[key]
    return status
