extension TrapRule {
    /// A comparison, or a condition, the wrong way round.
    static let comparisonReversed = TrapRule(
        trap: "comparison-reversed", proof: .wholeAnswer,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                swapped = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
                           ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is}
                opposite = {ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt}
                for node in answer.nodes(ast.Compare):
                    if len(node.ops) == 1 and not is_name(node.left, "__name__"):
                        yield node, {node: with_fields(ops=[swapped[type(node.ops[0])]()])}
                        if type(node.ops[0]) in opposite:
                            yield node, {node: with_fields(ops=[opposite[type(node.ops[0])]()])}
                for node in answer.nodes(ast.UnaryOp):
                    if isinstance(node.op, ast.Not):
                        yield node, {node: always(node.operand)}
                for node in answer.nodes(ast.If, ast.While):
                    if isinstance(node.test, (ast.Name, ast.Call)):
                        yield node, {node.test: lambda n: ast.UnaryOp(ast.Not(), n)}


            TOGETHER = False
            """#)
}
