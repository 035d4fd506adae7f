extension TrapRule {
    /// `append`, which adds a whole list as one element, or the other way round.
    static let appendForExtend = TrapRule(
        trap: "append-for-extend", proof: .wholeAnswer, mentions: ["append", "extend", "+="],
        repairs: #"""
            def repairs(answer):
                other = {"append": "extend", "extend": "append"}
                for node in answer.nodes(ast.Call):
                    if isinstance(node.func, ast.Attribute) and node.func.attr in other:
                        yield node, {node.func: with_fields(attr=other[node.func.attr])}, {"form": node.func.attr}
                for node in answer.nodes(ast.AugAssign):
                    if isinstance(node.op, ast.Add) and not isinstance(node.value, ast.Constant):
                        yield node, {node.value: lambda n: ast.List([n], ast.Load())}, {"form": "plus-equals"}
            """#)
}
