extension TrapRule {
    /// A text without its quotes, which Python takes for a name.
    static let quotesForgotten = TrapRule(
        trap: "quotes-forgotten", proof: .improvement, exceptions: ["NameError"],
        repairs: #"""
            def repairs(answer):
                known = answer.known()
                for node in answer.nodes(ast.Name):
                    if isinstance(node.ctx, ast.Load) and node.id not in known | BUILTINS:
                        yield node, {node: always(ast.Constant(node.id))}
            """#)
}
