extension TrapRule {
    /// Digits that were read as text, and never made a number.
    static let numbersAsText = TrapRule(
        trap: "numbers-as-text", proof: .improvement,
        repairs: #"""
            # A float that is cut off by `int` would be another trap.
            # White space around a text is another one too.
            ONE = "(lambda t: int(t) if t == t.strip(' \\t') else t)('' + _)"
            EACH = f"[{ONE.replace('_)', '_each)')} for _each in _]"


            def is_converted(answer, node):
                for outer in answer.ancestors(node):
                    if called(outer) in ("int", "float", "Decimal", "Fraction", "map") and not outer.func is node:
                        return True
                    if not isinstance(outer, (ast.Call, ast.Attribute)):
                        return False
                return False


            def repairs(answer):
                texts = []
                for node in answer.nodes(ast.Call):
                    parent = answer.parent(node)
                    if isinstance(parent, ast.Attribute) or is_converted(answer, node):
                        continue
                    if called(node) in ("input", "readline"):
                        texts.append((node, {node: wrapped(ONE)}))
                    elif called(node) in ("split", "splitlines") and isinstance(parent, (ast.Assign, ast.For, ast.comprehension)):
                        texts.append((node, {node: wrapped(EACH)}))
                    elif called(node) in ("max", "min", "sum", "sorted") and len(node.args) == 1:
                        texts.append((node, {node.args[0]: wrapped(EACH)}))
                    elif called(node) == "append" and node.args:
                        texts.append((node, {node.args[0]: wrapped(ONE)}))
                for node in answer.nodes(ast.Subscript):
                    if isinstance(node.ctx, ast.Load) and is_constant(node.slice, int) and not is_converted(answer, node):
                        texts.append((node, {node: wrapped(ONE)}))
                yield from texts
                if len(texts) > 1:
                    yield together(texts)
                for node in answer.nodes(ast.BinOp, ast.AugAssign):
                    for side in (node.left, node.right) if isinstance(node, ast.BinOp) else (node.value,):
                        if called(side) == "str" and len(side.args) == 1:
                            yield side, {side: always(side.args[0])}, {"form": "str"}
                single = [n for n in answer.nodes(ast.Name) if isinstance(n.ctx, ast.Store)]
                for function in answer.functions():
                    changes = [
                        (function, {function: opened_with(*statements(f"{p.arg} = int('' + {p.arg})"))}) for p in function.args.args
                    ]
                    yield from changes
                    yield function, {
                        function: opened_with(*statements("\n".join(f"{p.arg} = int('' + {p.arg})" for p in function.args.args)))
                    }
                names = {p.arg for f in answer.functions() for p in parameters(f)} | {n.id for n in single}
                for node in answer.nodes(ast.Name):
                    parent = answer.parent(node)
                    inside = isinstance(parent, (ast.BinOp, ast.Compare)) or isinstance(parent, ast.FormattedValue) and parent.format_spec
                    if isinstance(node.ctx, ast.Load) and node.id in names and inside:
                        yield node, {node: wrapped(ONE)}


            TOGETHER = False
            """#)
}
