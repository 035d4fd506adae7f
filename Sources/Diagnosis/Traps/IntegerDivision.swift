extension TrapRule {
    /// `//` where the fraction is needed.
    static let integerDivision = TrapRule(
        trap: "integer-division", proof: .wholeAnswer, mentions: ["//"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BinOp, ast.AugAssign):
                    if isinstance(node.op, ast.FloorDiv):
                        yield node, {node: with_fields(op=ast.Div())}
            """#)
}
