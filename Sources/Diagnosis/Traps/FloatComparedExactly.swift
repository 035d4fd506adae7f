extension TrapRule {
    /// Two floats compared to the last digit.
    static let floatComparedExactly = TrapRule(
        trap: "float-compared-exactly", proof: .improvement, endsEndless: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Compare):
                    if len(node.ops) == 1 and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
                        close = "__import__('math').isclose(_a, _b, abs_tol=1e-9)"
                        floats = "isinstance(_a, float) or isinstance(_b, float)"
                        equal = expression(f"({close} if {floats} else _a == _b)", _a=node.left, _b=node.comparators[0])
                        if isinstance(node.ops[0], ast.NotEq):
                            equal = ast.UnaryOp(ast.Not(), equal)
                        yield node, {node: always(equal)}
                    elif len(node.ops) == 1 and isinstance(node.ops[0], (ast.Lt, ast.GtE)):
                        # A hair below counts as equal.
                        near = expression("(_b - 1e-9 if isinstance(_a, float) or isinstance(_b, float) else _b)",
                                          _a=node.left, _b=node.comparators[0])
                        yield node, {node.comparators[0]: always(near)}
            """#)
}
