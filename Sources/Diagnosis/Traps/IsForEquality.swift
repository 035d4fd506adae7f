extension TrapRule {
    /// `is` where `==` is meant: the same value need not be the same object.
    static let isForEquality = TrapRule(
        trap: "is-for-equality", proof: .improvement, mentions: [" is "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                swapped = {ast.Is: ast.Eq, ast.IsNot: ast.NotEq}
                for node in answer.nodes(ast.Compare):
                    if any(type(op) in swapped for op in node.ops):
                        if not any(is_constant(n, type(None)) for n in [node.left, *node.comparators]):
                            ops = [swapped.get(type(op), type(op))() for op in node.ops]
                            yield node, {node: with_fields(ops=ops)}
            """#)
}
