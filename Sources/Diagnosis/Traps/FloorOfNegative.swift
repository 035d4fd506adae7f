extension TrapRule {
    /// `//` and `%`, which round towards the smaller number, below zero too.
    static let floorOfNegative = TrapRule(
        trap: "floor-of-negative", proof: .wholeAnswer, mentions: ["//", "%"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, ast.FloorDiv):
                        yield node, {node: always(expression("(lambda a, b: a // b if a * b >= 0 else -(-a // b))(_a, _b)", _a=node.left, _b=node.right))}
                    elif isinstance(node.op, ast.Mod):
                        yield node, {node: always(expression("(lambda a, b: a % b if a * b >= 0 else -(-a % b))(_a, _b)", _a=node.left, _b=node.right))}
            """#)
}
