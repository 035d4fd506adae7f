extension TrapRule {
    /// A number joined to a text by `+`.
    static let textJoinedWithNumber = TrapRule(
        trap: "text-joined-with-number", proof: .improvement, exceptions: ["TypeError"],
        repairs: #"""
            def repairs(answer):
                def operands(node):
                    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                        return operands(node.left) + operands(node.right)
                    return [node]

                for node in answer.nodes(ast.BinOp):
                    parent = answer.parent(node)
                    if isinstance(node.op, ast.Add) and not (isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Add)):
                        parts = [p for p in operands(node) if not is_constant(p, str) and not isinstance(p, ast.JoinedStr)]
                        yield node, {part: wrapped("str(_)") for part in parts}
                for node in answer.nodes(ast.AugAssign):
                    if isinstance(node.op, ast.Add):
                        yield node, {node.value: wrapped("str(_)")}
            """#)
}
