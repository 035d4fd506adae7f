import ast


def left_open(source):
    tree = ast.parse(source)
    closed = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            for item in node.items:
                closed.update(ast.walk(item.context_expr))
    calls = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="open")) if node not in closed:
                calls.append(node.lineno)
    return sorted(calls)
