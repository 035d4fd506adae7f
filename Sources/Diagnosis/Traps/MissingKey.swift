extension TrapRule {
    /// A key that is read, or counted up, before it is in the dictionary.
    static let missingKey = TrapRule(
        trap: "missing-key", proof: .improvement, exceptions: ["KeyError"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.AugAssign):
                    if isinstance(node.target, ast.Subscript) and isinstance(node.op, ast.Add):
                        start = ast.List([], ast.Load()) if isinstance(node.value, (ast.List, ast.ListComp)) else ast.Constant(0)
                        where = dict(_d=node.target.value, _k=node.target.slice, _v=node.value, _s=start)
                        yield node, {node: always(*statements("_d[_k] = _d.get(_k, _s) + _v", **where))}
                for node in answer.nodes(ast.Subscript):
                    if isinstance(node.ctx, ast.Load) and not is_constant(node.slice, int) and not is_argv(node.value):
                        parent = answer.parent(node)
                        if isinstance(parent, ast.Attribute) and parent.attr in ("append", "extend", "insert"):
                            yield node, {node: always(expression("_d.setdefault(_k, [])", _d=node.value, _k=node.slice))}
                        elif isinstance(parent, ast.Attribute) and parent.attr == "add":
                            yield node, {node: always(expression("_d.setdefault(_k, set())", _d=node.value, _k=node.slice))}
                        elif not isinstance(node.slice, ast.Slice):
                            yield node, {node: always(expression("_d.get(_k, 0)", _d=node.value, _k=node.slice))}
                            yield node, {node: always(expression("_d.get(_k)", _d=node.value, _k=node.slice))}


            TOGETHER = False
            """#)
}
