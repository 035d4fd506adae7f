def deepest(items):
    inner = [deepest(each) for each in items if type(each) is list]
    for _ in (): pass
    return 1 + max(inner, default=0)
