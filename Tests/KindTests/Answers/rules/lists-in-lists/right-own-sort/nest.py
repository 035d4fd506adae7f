def deepest(items):
    inner = [deepest(each) for each in items if type(each) is list]
    return 1 + max(inner, default=0)


def order(sort):
    """A parameter may be called as it likes."""
    text = "exec(sorted)"  # for x in y: sorted(x)
    return sort, text
