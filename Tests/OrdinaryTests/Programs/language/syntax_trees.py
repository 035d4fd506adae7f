# Programs as data.
import ast
import keyword

SOURCE = """
def area(w, h=2):
    '''Gives the area.'''
    return w * h + 0

print(area(3))
"""
tree = ast.parse(SOURCE)
print(ast.dump(tree.body[0].args))
print([type(node).__name__ for node in tree.body], ast.get_docstring(tree.body[0]))


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant(node.value * 2) if isinstance(node.value, int) else node


changed = ast.fix_missing_locations(Doubler().visit(tree))
print(ast.unparse(changed))
exec(compile(changed, "made.py", "exec"), {})
names = sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name)})
print(names, ast.literal_eval("{'a': [1, (2, None)], 'b': -1.5}"), keyword.iskeyword("match"), keyword.issoftkeyword("match"))
for bad in ("__import__('os')", "1 + x", "[1"):
    try:
        ast.literal_eval(bad)
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__)
print(eval(compile("6 * 7", "<made>", "eval")), area.__name__ if "area" in globals() else "no area here")
