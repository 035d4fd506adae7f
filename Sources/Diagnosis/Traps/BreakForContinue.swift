extension TrapRule {
    /// `break` where `continue` is meant, or the other way round.
    static let breakForContinue = TrapRule(
        trap: "break-for-continue", proof: .wholeAnswer, mentions: ["break", "continue"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Break, ast.Continue):
                    yield node, {node: always(ast.Continue() if isinstance(node, ast.Break) else ast.Break())}
            """#)
}
