import ast


def left_open(source):
    tree = ast.parse(source)
    safe = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            safe.update(item.context_expr for item in node.items)
    found = []
    for node in ast.walk(tree):
        if is_open(node) and node not in safe:
            found.append((node.lineno, node.col_offset))
    return [line for line, _ in found]


def is_open(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
