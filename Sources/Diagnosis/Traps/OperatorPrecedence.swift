extension TrapRule {
    /// Parentheses missing: `*` and `/` come before `+` and `-`.
    static let operatorPrecedence = TrapRule(
        trap: "operator-precedence", proof: .wholeAnswer, needsAnswer: true,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BinOp):
                    right, left = node.right, node.left
                    if isinstance(node.op, (ast.Add, ast.Sub)) and isinstance(right, ast.BinOp):
                        if isinstance(right.op, (ast.Mult, ast.Div, ast.FloorDiv, ast.Mod)):
                            inner = ast.BinOp(left, node.op, right.left)
                            yield node, {node: always(ast.BinOp(inner, right.op, right.right))}
                    if isinstance(node.op, (ast.Add, ast.Sub)) and isinstance(left, ast.BinOp):
                        if isinstance(left.op, (ast.Mult, ast.Div, ast.FloorDiv, ast.Mod)):
                            inner = ast.BinOp(left.right, node.op, right)
                            yield node, {node: always(ast.BinOp(left.left, left.op, inner))}
                    if isinstance(node.op, ast.Mult) and isinstance(right, ast.BinOp):
                        if isinstance(right.op, (ast.FloorDiv, ast.Div)):
                            inner = ast.BinOp(left, node.op, right.left)
                            yield node, {node: always(ast.BinOp(inner, right.op, right.right))}, {"form": "divided-too-early"}
                    if isinstance(node.op, (ast.FloorDiv, ast.Div)) and isinstance(left, ast.BinOp):
                        if isinstance(left.op, (ast.Mult, ast.Div, ast.FloorDiv)):
                            inner = ast.BinOp(left.right, node.op, right)
                            yield node, {node: always(ast.BinOp(left.left, left.op, inner))}, {"form": "left-to-right"}


            TOGETHER = False
            """#)
}
