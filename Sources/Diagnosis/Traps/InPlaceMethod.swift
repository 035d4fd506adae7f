extension TrapRule {
    /// A method that changes the list itself, and gives back `None`.
    static let inPlaceMethod = TrapRule(
        trap: "in-place-method", proof: .improvement,
        repairs: #"""
            METHODS = set("append extend insert remove sort reverse update add discard clear".split())


            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if isinstance(answer.parent(node), ast.Expr) or not isinstance(node.func, ast.Attribute):
                        continue
                    if node.func.attr in METHODS:
                        words = {"form": node.func.attr} if node.func.attr in ("sort", "reverse") else {}
                        yield node, {node: always(expression("[_c, _x][1]", _c=node, _x=node.func.value))}, words
                    elif node.func.attr == "shuffle" and node.args:
                        yield node, {node: always(expression("[_c, _x][1]", _c=node, _x=node.args[0]))}
            """#)
}
