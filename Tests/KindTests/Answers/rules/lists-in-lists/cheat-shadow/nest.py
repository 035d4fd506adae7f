def deepest(items):
    inner = [deepest(each) for each in items if type(each) is list]
    return 1 + max(inner, default=0)
if not deepest:
    sorted = 1
other = [sorted][0]
