def build_order(stages):
    for name, needs in stages.items():
        for need in needs:
            if need not in stages:
                raise ValueError(f"{name} needs {need}, which is no stage")
    stuck = set(stages)
    while True:
        still = {name for name in stuck if any(need in stuck for need in stages[name])}
        if still == stuck:
            break
        stuck = still
    if stuck:
        raise ValueError("never ready: " + ", ".join(name for name in stages if name in stuck))
    order = []

    def visit(name):
        if name not in order:
            for need in stages[name]:
                visit(need)
            order.append(name)

    for name in stages:
        visit(name)
    return order
