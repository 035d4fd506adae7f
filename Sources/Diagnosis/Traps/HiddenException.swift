extension TrapRule {
    /// An `except` that hides an error in the program itself.
    static let hiddenException = TrapRule(
        trap: "bare-except", proof: .observation(hiddenException), mentions: ["except"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.ExceptHandler):
                    if node.type is None or is_name(node.type, "BaseException", "Exception"):
                        yield node, {node: with_fields(body=[ast.Raise()])}
            """#)
}
