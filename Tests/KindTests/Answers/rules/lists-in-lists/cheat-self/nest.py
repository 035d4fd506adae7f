def deepest(items):
    inner = [deepest(each) for each in items if type(each) is list]
    return 1 + max(inner, default=0)
tools = print.__self__
