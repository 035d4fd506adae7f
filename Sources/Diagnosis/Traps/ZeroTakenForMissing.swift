extension TrapRule {
    /// `0`, or an empty text, taken for a value that is missing.
    static let zeroTakenForMissing = TrapRule(
        trap: "zero-taken-for-missing", proof: .improvement,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.If, ast.IfExp, ast.comprehension, ast.While):
                    for test in node.ifs if isinstance(node, ast.comprehension) else [node.test]:
                        for name in answer.nodes(ast.Name, within=test):
                            parent = answer.parent(name)
                            if isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.Not):
                                yield name, {parent: always(expression("_ is None", _=name))}
                            elif parent in (node,) or isinstance(parent, ast.BoolOp):
                                yield name, {name: wrapped("_ is not None")}
                for node in answer.nodes(ast.BoolOp):
                    if isinstance(node.op, ast.Or) and len(node.values) == 2 and is_name(node.values[0]):
                        parts = dict(_x=node.values[0], _y=node.values[1])
                        yield node, {node: always(expression("_x if _x is not None else _y", **parts))}
            """#)
}
