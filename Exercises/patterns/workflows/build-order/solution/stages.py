def build_order(stages):
    for name, needs in stages.items():
        for need in needs:
            if need not in stages:
                raise ValueError(f"{name} needs {need}, which is no stage")
    order = []
    waiting = list(stages)
    while waiting:
        name = next_ready(stages, waiting, order)
        if name is None:
            raise ValueError(f"never ready: {', '.join(waiting)}")
        waiting.remove(name)
        order.append(name)
    return order


def next_ready(stages, waiting, done):
    for name in waiting:
        if all(need in done for need in stages[name]):
            return name
    return None
