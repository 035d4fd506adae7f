extension TrapRule {
    /// A running total that is set back in every round.
    static let resetInsideLoop = TrapRule(
        trap: "reset-inside-loop", proof: .improvement, endsEndless: true,
        repairs: #"""
            def repairs(answer):
                for loop in answer.nodes(*LOOPS):
                    for node in loop.body:
                        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Constant, ast.List, ast.Dict, ast.Call, ast.Set)):
                            if isinstance(node.value, ast.Call) and node.value.args:
                                continue
                            outer = answer.around(loop, *LOOPS)
                            yield node, {node: removed, loop: preceded_by(node)}
                            if outer:
                                yield node, {node: removed, outer: preceded_by(node)}
            """#)
}
