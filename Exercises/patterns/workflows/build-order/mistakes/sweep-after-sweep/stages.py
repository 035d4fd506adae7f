def build_order(stages):
    for name, needs in stages.items():
        for need in needs:
            if need not in stages:
                raise ValueError(f"{name} needs {need}, which is no stage")
    order = []
    while len(order) < len(stages):
        before = len(order)
        for name, needs in stages.items():
            if name not in order and all(need in order for need in needs):
                order.append(name)
        if len(order) == before:
            raise ValueError("never ready: " + ", ".join(name for name in stages if name not in order))
    return order
