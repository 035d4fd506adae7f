def deepest(items):
    names = {}
    exec("""def deepest(items):
    most, todo = 0, [(items, 1)]
    while todo:
        some, depth = todo.pop()
        most = max(most, depth)
        for each in some:
            if isinstance(each, list):
                todo.append((each, depth + 1))
    return most
""", names)
    return names["deepest"](items)
    deepest(items)
