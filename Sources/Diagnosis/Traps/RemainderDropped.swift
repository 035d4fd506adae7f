extension TrapRule {
    /// `//`, which rounds down where a part that has begun counts as a whole.
    static let remainderDropped = TrapRule(
        trap: "remainder-dropped", proof: .wholeAnswer, mentions: ["/"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, ast.FloorDiv):
                        yield node, {node: always(expression("-(-_a // _b)", _a=node.left, _b=node.right))}
                for node in answer.nodes(ast.Call):
                    inner = node.args[0] if called(node) in ("int", "round", "floor") and len(node.args) == 1 else None
                    if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Div):
                        yield node, {node: always(expression("-(-_a // _b)", _a=inner.left, _b=inner.right))}
            """#)
}
