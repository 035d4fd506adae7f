extension TrapRule {
    /// `/` where whole numbers are meant.
    static let trueDivision = TrapRule(
        trap: "true-division", proof: .wholeAnswer, mentions: ["/"],
        repairs: #"""
            def repairs(answer):
                def whole(node):
                    return ast.BinOp(node.left, ast.FloorDiv(), node.right)

                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, ast.Div):
                        yield node, {node: whole}
                        outer = answer.parent(node)
                        if called(outer) in ("int", "floor", "trunc") and len(outer.args) == 1:
                            yield node, {outer: always(whole(node))}
                for node in answer.nodes(ast.AugAssign):
                    if isinstance(node.op, ast.Div):
                        yield node, {node: with_fields(op=ast.FloorDiv())}
            """#)
}
