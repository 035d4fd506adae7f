import ast


def unread_names(source):
    findings = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            findings += unread(node)
    return sorted(set(findings))


def unread(function):
    stored, read, elsewhere = {}, set(), set()
    inner = [n for f in ast.walk(function) if isinstance(f, ast.FunctionDef) and f is not function for n in ast.walk(f)]
    for node in ast.walk(function):
        if node in inner:
            continue
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                first = stored.get(node.id, node.lineno)
                stored[node.id] = min(first, node.lineno)
            else:
                read.add(node.id)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            elsewhere.update(node.names)
    return [
        (line, name)
        for name, line in stored.items()
        if name not in read | elsewhere and not name.startswith("_")
    ]
