extension TrapRule {
    /// Two names for one and the same list, where two lists are meant.
    static let aliasing = TrapRule(
        trap: "aliasing", proof: .wholeAnswer,
        isWide: true,
        repairs: #"""
            COPY = "__import__('copy').copy(_)"


            def repairs(answer):
                for node in answer.nodes(ast.Assign):
                    if isinstance(node.value, ast.Name):
                        yield node, {node.value: wrapped(COPY)}
                    if len(node.targets) > 1 and isinstance(node.value, (ast.List, ast.Dict, ast.Set, ast.Call)):
                        apart = [assignment(t, node.value) for t in node.targets]
                        yield node, {node: always(*apart)}
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List) and len(node.left.elts) == 1:
                        if isinstance(node.left.elts[0], (ast.List, ast.ListComp, ast.Dict, ast.BinOp, ast.Set)):
                            parts = dict(_x=node.left.elts[0], _n=node.right)
                            yield node, {node: always(expression("[_x for _each in range(_n)]", **parts))}, {"form": "multiplied"}
                for node in answer.nodes(ast.Call):
                    if called(node) in ("append", "insert") and node.args and isinstance(node.args[-1], ast.Name):
                        yield node, {node.args[-1]: wrapped(COPY)}, {"form": "put-in"}
                    if called(node) == "fromkeys" and len(node.args) == 2:
                        parts = dict(_k=node.args[0], _v=node.args[1])
                        yield node, {node: always(expression("{_each: _v for _each in _k}", **parts))}, {"form": "fromkeys"}
            """#)
}
