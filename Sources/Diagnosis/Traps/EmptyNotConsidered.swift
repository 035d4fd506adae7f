extension TrapRule {
    /// Nothing to compute with: the empty list or the zero below the line was not thought of.
    static let emptyNotConsidered = TrapRule(
        trap: "empty-not-considered", proof: .improvement,
        exceptions: ["ZeroDivisionError", "ValueError", "IndexError", "StatisticsError", "statistics.StatisticsError"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) in ("max", "min") and len(node.args) == 1 and not node.keywords:
                        yield node, {node: lambda n: with_fields(keywords=[ast.keyword("default", ast.Constant(0))])(n)}
                        yield node, {node: lambda n: with_fields(keywords=[ast.keyword("default", ast.Constant(None))])(n)}
                    if called(node) in ("mean", "median", "fmean") and len(node.args) == 1 and answer.function(node):
                        guard = statements("if len(_x) == 0:\n    return None", _x=node.args[0])
                        yield node, {answer.statement(node): preceded_by(*guard)}
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod)) and not is_constant(node.right, int, float):
                        if answer.function(node):
                            for result in ("None", "0", "0.0"):
                                guard = statements(f"if _x == 0:\n    return {result}", _x=node.right)
                                yield node, {answer.statement(node): preceded_by(*guard)}
                        yield node, {node: always(expression("_a if _b else 0", _a=node, _b=node.right))}
                for node in answer.nodes(ast.Subscript):
                    if isinstance(node.ctx, ast.Load) and is_constant(node.slice, int) and answer.function(node):
                        guard = statements("if len(_x) == 0:\n    return None", _x=node.value)
                        yield node, {answer.statement(node): preceded_by(*guard)}


            TOGETHER = False
            """#)
}
