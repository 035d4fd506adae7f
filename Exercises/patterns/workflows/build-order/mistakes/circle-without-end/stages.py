def build_order(stages):
    for name, needs in stages.items():
        for need in needs:
            if need not in stages:
                raise ValueError(f"{name} needs {need}, which is no stage")
    order = []
    left = list(stages)
    while left:
        for name in left:
            if all(need in order for need in stages[name]):
                order.append(name)
                left.remove(name)
                break
    return order
