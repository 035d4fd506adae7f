extension TrapRule {
    /// Rounding where digits are to be dropped, or the other way round.
    static let roundedInsteadOfDropped = TrapRule(
        trap: "rounded-instead-of-dropped", proof: .wholeAnswer, mentions: ["round(", "int(", "ceil", "floor"],
        needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    inner = node.args[0] if node.args else None
                    if called(node) == "round" and len(node.args) == 1:
                        yield node, {node.func: always(ast.Name("int", ast.Load()))}
                        if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Div):
                            yield node, {node: always(ast.BinOp(inner.left, ast.FloorDiv(), inner.right))}
                    elif called(node) == "ceil" and len(node.args) == 1:
                        yield node, {node.func: always(ast.Name("int", ast.Load()))}, {"form": "ceil"}
                    elif called(node) in ("int", "floor", "trunc") and len(node.args) == 1:
                        yield node, {node.func: always(ast.Name("round", ast.Load()))}
            """#)
}
