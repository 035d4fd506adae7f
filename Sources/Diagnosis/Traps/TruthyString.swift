extension TrapRule {
    /// A text by itself in a condition, where a whole comparison is needed.
    static let truthyString = TrapRule(
        trap: "truthy-string", proof: .improvement, mentions: [" or ", " and "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BoolOp):
                    first = node.values[0]
                    if not isinstance(first, ast.Compare) or len(first.ops) != 1:
                        continue
                    changes = {
                        n: always(ast.Compare(first.left, [first.ops[0]], [n])) for n in node.values[1:] if is_constant(n, str, int)
                    }
                    if changes:
                        yield node, changes
                for node in answer.nodes(ast.Compare):
                    right = node.comparators[0]
                    if isinstance(right, ast.BoolOp) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
                        op = ast.In() if isinstance(node.ops[0], ast.Eq) else ast.NotIn()
                        listed = ast.Tuple(right.values, ast.Load())
                        yield node, {node: lambda n, op=op, listed=listed: ast.Compare(n.left, [op], [listed])}
            """#)
}
