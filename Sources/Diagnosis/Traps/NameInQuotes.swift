extension TrapRule {
    /// The name of a variable in quotes, which is only a text.
    static let nameInQuotes = TrapRule(
        trap: "name-in-quotes", proof: .wholeAnswer,
        repairs: #"""
            def repairs(answer):
                known = answer.known()
                for node in answer.nodes(ast.Constant):
                    if is_constant(node, str) and node.value in known and not isinstance(answer.parent(node), ast.JoinedStr):
                        yield node, {node: always(ast.Name(node.value, ast.Load()))}
            """#)
}
