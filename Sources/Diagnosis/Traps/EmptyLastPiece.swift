extension TrapRule {
    /// A text split at newlines, which leaves an empty piece behind the last one.
    static let emptyLastPiece = TrapRule(
        trap: "empty-last-piece", proof: .improvement, mentions: ["split("],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) == "split" and node.args and is_constant(node.args[0], str) and node.args[0].value == "\n":
                        yield node, {node: always(expression("_.splitlines()", _=node.func.value))}
            """#)
}
