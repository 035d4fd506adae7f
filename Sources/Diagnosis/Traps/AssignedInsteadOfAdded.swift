extension TrapRule {
    /// A value put in the place of the total instead of added to it.
    static let assignedInsteadOfAdded = TrapRule(
        trap: "assigned-instead-of-added", proof: .wholeAnswer, needsAnswer: true, endsEndless: true,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Assign):
                    target = node.targets[0]
                    if answer.around(node, *LOOPS) or isinstance(target, ast.Subscript):
                        if isinstance(node.value, ast.UnaryOp) and isinstance(node.value.op, (ast.UAdd, ast.USub)):
                            op = ast.Add() if isinstance(node.value.op, ast.UAdd) else ast.Sub()
                            yield node, {node: always(ast.AugAssign(target, op, node.value.operand))}, {"form": "sign"}
                        elif isinstance(target, ast.Name):
                            yield node, {node: always(ast.AugAssign(target, ast.Add(), node.value))}
                        elif isinstance(target, ast.Subscript):
                            parts = dict(_d=target.value, _k=target.slice, _v=node.value)
                            yield node, {node: always(*statements("_d[_k] = _d.get(_k, 0) + _v", **parts))}, {"form": "dictionary"}


            TOGETHER = False
            """#)
}
