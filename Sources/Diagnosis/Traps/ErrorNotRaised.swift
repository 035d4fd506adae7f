extension TrapRule {
    /// An exception that is made, returned or printed, and not raised.
    static let errorNotRaised = TrapRule(
        trap: "error-not-raised", proof: .improvement, needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                def is_error(node):
                    return str(called(node) or "").endswith(("Error", "Exception"))

                for node in answer.nodes(ast.Expr, ast.Return):
                    value = node.value
                    if isinstance(node, ast.Expr) and called(value) == "print" and value.args:
                        value = value.args[0]
                        if not is_error(value):
                            value = expression("ValueError(_)", _=value)
                        yield node, {node: always(ast.Raise(value))}
                    elif is_error(value):
                        words = {"form": "made"} if isinstance(node, ast.Expr) else {}
                        yield node, {node: always(ast.Raise(value))}, words
                    elif isinstance(node, ast.Return) and is_constant(value, str):
                        yield node, {node: always(ast.Raise(expression("ValueError(_)", _=value)))}
                for node in answer.nodes(ast.Raise):
                    if is_constant(node.exc, str):
                        yield node, {node.exc: wrapped("ValueError(_)")}, {"form": "raised-text"}


            TOGETHER = False
            """#)
}
