extension TrapRule {
    /// The two sides of an operation, or two arguments, in each other's place.
    static let operandsSwapped = TrapRule(
        trap: "operands-swapped", proof: .wholeAnswer,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)):
                        yield node, {node: lambda n: ast.BinOp(n.right, n.op, n.left)}
                for node in answer.nodes(ast.Call):
                    if len(node.args) == 2 and called(node) not in ("print", "open"):
                        yield node, {node: lambda n: with_fields(args=n.args[::-1])(n)}
                for node in answer.nodes(ast.Assign):
                    if isinstance(node.targets[0], ast.Tuple) and len(node.targets[0].elts) == 2:
                        yield node, {node.targets[0]: lambda n: with_fields(elts=n.elts[::-1])(n)}


            TOGETHER = False
            """#)
}
