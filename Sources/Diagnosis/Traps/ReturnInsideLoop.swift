extension TrapRule {
    /// A `return` inside a loop, which ends it in its first round.
    static let returnInsideLoop = TrapRule(
        trap: "return-inside-loop", proof: .improvement, mentions: ["return"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Return):
                    loop = answer.around(node, *LOOPS)
                    if loop and not isinstance(answer.parent(node), ast.ExceptHandler):
                        yield node, {node: removed, loop: followed_by(node)}
            """#)
}
