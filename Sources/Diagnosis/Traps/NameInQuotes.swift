extension TrapRule {
    /// The name of a variable in quotes, which is only a text.
    static let nameInQuotes = TrapRule(
        trap: "name-in-quotes", proof: .wholeAnswer,
        repairs: #"""
            def repairs(answer):
                known = answer.known()
                for node in answer.nodes(ast.Constant):
                    if is_constant(node, str) and node.value in known and not isinstance(answer.parent(node), ast.JoinedStr):
                        words = {"form": "function"} if node.value in {f.name for f in answer.functions()} else {}
                        yield node, {node: always(ast.Name(node.value, ast.Load()))}, words
            """#)
}
