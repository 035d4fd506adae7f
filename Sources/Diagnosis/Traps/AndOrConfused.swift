extension TrapRule {
    /// `and` where `or` is meant, or the other way round.
    static let andOrConfused = TrapRule(
        trap: "and-or-confused", proof: .wholeAnswer, mentions: [" and ", " or "], needsAnswer: true,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BoolOp):
                    yield node, {node: with_fields(op=ast.Or() if isinstance(node.op, ast.And) else ast.And())}
            """#)
}
