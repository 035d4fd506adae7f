extension TrapRule {
    /// An `except` without a name, which catches more than was thought of.
    static let bareExcept = TrapRule(
        trap: "bare-except", proof: .improvement, mentions: ["except"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.ExceptHandler):
                    if node.type is None or is_name(node.type, "BaseException"):
                        yield node, {node: with_fields(type=ast.Name("Exception", ast.Load()))}, {"form": "exit"}
                        yield node, {node: with_fields(type=ast.Name("OSError", ast.Load()))}


            TOGETHER = False
            """#)
}
